package org.evenhand.contactlog.web;

import java.util.List;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Link;

/**
 * The triage of one contact as its page prints it.
 *
 * @param candidates who it may have been, while nobody has said; each leads on
 * @param person the id of whom it came from; empty while nobody has said
 * @param speakers who may speak for them, and what that means here (E10); a sentence each
 * @param inForce what bound them when it happened, a sentence a clause
 * @param rulings what that said, by what the contact may have been
 * @param addressees whom it may have been for; empty where that makes no difference
 * @param owners who may be given a new issue to deal with
 * @param faceToFace whether it matters where it happened
 * @param emergency whether help was called for it at the desk as an emergency (P62)
 * @param triaged what it was triaged as; empty while it was not
 */
public record TriageView(
        EntryView entry,
        String address,
        List<Link> candidates,
        String person,
        String name,
        List<String> speakers,
        List<String> inForce,
        List<RulingView> rulings,
        List<Choice> addressees,
        List<Choice> owners,
        boolean faceToFace,
        boolean emergency,
        List<String> triaged) {}
