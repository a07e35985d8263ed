package org.evenhand.contactlog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.PoliceReported;
import org.evenhand.contactlog.WishesTold;
import org.evenhand.kernel.Scope;
import org.evenhand.ui.Link;

/**
 * What stands beside an entry that is, or by its words may be, sexual harassment (P14): what
 * whoever was affected may choose, who reads it, and what the school owes as an employer (B21).
 */
public record HarassmentView(String title, List<String> asks, List<Link> links) {
    /** Empty for every other entry. */
    static Optional<HarassmentView> of(OpenEntry open, Scope scope) {
        Entry entry = open.entry();
        boolean tells = open.seeing().whole() || open.seeing().own();
        if (!tells || !entry.isKeptToFewer()) {
            return Optional.empty();
        }
        return Optional.of(
                new HarassmentView(
                        entry.isSexualHarassment()
                                ? "It is called sexual harassment; one occasion is enough (P14)"
                                : "It may be sexual harassment (P14)",
                        asks(open, isTheirs(open, scope)),
                        links(open, scope)));
    }

    /** Whoever it happened to is spoken to, and not of. */
    private static List<String> asks(OpenEntry open, boolean theirs) {
        Entry entry = open.entry();
        List<String> asks = new ArrayList<>();
        if (!entry.isSexualHarassment()) {
            asks.add(
                    "Its words may tell of sexual harassment. If it was, say so under heading A; if it"
                            + " was not, say which headings you see, and this goes.");
        }
        asks.add(
                (theirs
                                ? "You are offered somebody to speak to, and you choose who deals with it."
                                : "Whoever was affected is offered somebody to speak to, and chooses who"
                                        + " deals with it.")
                        + " Support goes on after a day, a week and a month (J14).");
        asks.add(
                entry.has(PoliceReported.class)
                        ? "The police were told."
                        : (theirs
                                        ? "You may go to the police yourself, or ask the school to."
                                        : "They may go to the police themselves, or ask the school to.")
                                + " In danger ring 999 (P56).");
        asks.add(
                "Kept to fewer readers: the headteacher, the data protection officer, whoever leads on"
                        + " health and safety, "
                        + (theirs
                                ? "you, whoever else it concerns, and whom you choose."
                                : "those whom it concerns, and whom they choose.")
                        + " Others see only that there is a contact.");
        if (open.seeing().whole() && entry.isSexualHarassment()) {
            asks.add(
                    "As an employer the school takes all reasonable steps, against people from outside"
                            + " too, and writes down what was done (B21).");
        }
        return asks;
    }

    private static List<Link> links(OpenEntry open, Scope scope) {
        List<Link> links = new ArrayList<>();
        if (!open.entry().isEnteredInError()) {
            links.add(
                    Link.to(
                            open.entry().has(WishesTold.class)
                                    ? "Change what was wished for"
                                    : isTheirs(open, scope)
                                            ? "Say what you would like"
                                            : "Write down what they would like",
                            open.href(WishesForm.PATH)));
            if (!open.entry().isSexualHarassment()) {
                links.add(Link.to("Say what it was", open.href("headings")));
            }
        }
        return links;
    }

    private static boolean isTheirs(OpenEntry open, Scope scope) {
        return open.entry().affects(scope.actor().account());
    }
}
