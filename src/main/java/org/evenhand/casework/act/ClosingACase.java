package org.evenhand.casework.act;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.casework.Breaches;
import org.evenhand.casework.CaseClosed;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Complaint;
import org.evenhand.casework.FirstMeeting;
import org.evenhand.casework.ProposedContract;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.ToldToAGovernor;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.Measure;
import org.springframework.stereotype.Component;

/**
 * The case is over. It cannot be closed while anything is enforced, marked or asked of somebody
 * (BLOCK-17): a case is not a way to make work disappear.
 */
@Component
@Paragraphs({"P45", "P66"})
public class ClosingACase {
    public static final Act CLOSE = new Act("casework.close-case");

    private final OnACase onACase;

    ClosingACase(OnACase onACase) {
        this.onACase = onACase;
    }

    public Outcome close(Scope scope, FormTicket ticket, CaseId id, String because) {
        return onACase.record(
                scope,
                CLOSE,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = against(file);
                    if (against.isEmpty()) {
                        unit.record(new CaseClosed(id, because), id, file.person().id());
                    }
                    return against;
                });
    }

    /** Everything that still keeps it open. */
    public static Grounds against(CaseFile file) {
        List<Ground> grounds = new ArrayList<>();
        for (Restrained one : Restrained.of(file)) {
            restriction(file, one, grounds);
        }
        ToldToAGovernor.waiting(file).stream()
                .findFirst()
                .ifPresent(_ ->
                        grounds.add(
                                ground(
                                        "closing.chair-notified",
                                        49,
                                        "The Chair was not notified of a warning or an interim bar.",
                                        "Notify them.")));
        if (file.issues().stream().anyMatch(issue -> issue.isOpen())) {
            grounds.add(
                    ground(
                            "closing.concern-settled",
                            10,
                            "What they raised is not settled.",
                            "Settle it on its merits."));
        }
        openPromises(file, grounds);
        for (Entry entry : file.untriaged()) {
            grounds.add(
                    of(
                            entry,
                            new Ground(
                                    "closing.contacts-triaged",
                                    PolicyParagraph.j(12),
                                    "Nobody has said what this contact during a restriction was.",
                                    "Say it.",
                                    CaseRules.triageOf(entry))));
        }
        for (String name : file.welfareOverdue()) {
            grounds.add(
                    new Ground(
                            "closing.welfare-in-time",
                            new PolicyParagraph("F-H"),
                            "Nobody has seen in time that %s is all right.".formatted(name),
                            "Ask them, or see that the health and safety lead does."));
        }
        for (Entry entry : file.entries()) {
            entry.closable().all().stream().map(ground -> of(entry, ground)).forEach(grounds::add);
        }
        return new Grounds(grounds);
    }

    /** Which contact it is about, since a case has many. */
    private static Ground of(Entry entry, Ground ground) {
        return new Ground(
                ground.rule(),
                ground.paragraph(),
                "%s. %s".formatted(CaseRules.sentence(entry), ground.because()),
                ground.remedy(),
                ground.doneAt());
    }

    /** What they wait for: an answer, a letter, an outcome. Somebody who has died waits no more. */
    private static void openPromises(CaseFile file, List<Ground> grounds) {
        if (file.person().death().isPresent()) {
            return;
        }
        if (!FirstMeeting.open(file).isEmpty()) {
            grounds.add(
                    new Ground(
                            "closing.first-meeting-followed-up",
                            PolicyParagraph.j(18),
                            "Nothing is written down of the first meeting that was offered, or it is"
                                    + " still to be held.",
                            "Say what became of it, or let it rest with a reason."));
        }
        if (file.openRequest().isPresent()) {
            grounds.add(
                    ground(
                            "closing.request-answered",
                            60,
                            "Their request for a review has not been answered.",
                            "Have somebody uninvolved answer it."));
        }
        if (file.theCase().contracts().stream().anyMatch(ProposedContract::isToBeDealtWith)) {
            grounds.add(
                    new Ground(
                            "closing.contract-dealt-with",
                            PolicyParagraph.j(17),
                            "A behaviour contract waits for its answer, for the look back that it"
                                    + " promised, or for what follows.",
                            "Record it, or take back what nobody has signed."));
        }
        if (!new Breaches(file).toLookAtAgain().isEmpty()) {
            grounds.add(
                    new Ground(
                            "closing.breach-looked-at-again",
                            PolicyParagraph.j(6),
                            "A breach was found while its letter came back, and nobody has looked at it"
                                    + " again.",
                            "Have whoever decides say whether it counts."));
        }
        if (TheirSide.owed(file).isPresent()) {
            grounds.add(
                    new Ground(
                            "closing.side-asked-for",
                            PolicyParagraph.j(11),
                            "They were restricted before they could give their side, and have not been"
                                    + " heard since.",
                            "Hear them, or let the day pass by which they were invited; if its letter"
                                    + " did not reach them, invite them again."));
        }
        if (!TheirSide.isWeighed(file)) {
            grounds.add(
                    ground(
                            "closing.side-weighed",
                            60,
                            "What they said for their side has not been weighed.",
                            "Weigh it, and answer as the acknowledgement promised."));
        }
        if (!TheirSide.isAnswered(file)) {
            grounds.add(
                    ground(
                            "closing.side-answered",
                            60,
                            "What they said for their side has not been answered.",
                            "Answer it, and record how and when."));
        }
        if (file.theCase().complaints().stream().anyMatch(Complaint::isOpen)) {
            grounds.add(
                    ground(
                            "closing.complaint-concluded",
                            30,
                            "A complaint of theirs is not concluded.",
                            "Follow it through to its end."));
        }
        if (ConfirmingAnInterimBar.unconfirmed(file).isPresent()) {
            grounds.add(
                    ground(
                            "closing.bar-confirmed",
                            65,
                            "An interim bar was never confirmed in writing.",
                            "Confirm it while it runs; else say in a correction why it was not."));
        }
    }

    private static void restriction(CaseFile file, Restrained one, List<Ground> grounds) {
        if (!one.isOver(file)) {
            grounds.add(
                    ground(
                            "closing.nothing-in-force",
                            66,
                            "A restriction is still in force.",
                            file.person().death().isPresent()
                                    ? "They have died: end it on the case, without a letter."
                                    : "Lift it at a review, or let it end."));
        }
        if (EndingARestriction.needsItsLetter(file, one)) {
            grounds.add(
                    ground(
                            "closing.told-that-it-ended",
                            60,
                            "The person was not written to that the restriction has ended.",
                            "Write the closing letter."));
        }
        if (EndingARestriction.waitsToBeTold(file, one)) {
            grounds.add(
                    ground(
                            "closing.told-that-it-ended",
                            60,
                            "The person does not count as told of the letter that ended the restriction.",
                            "Record on that letter how it reached them."));
        }
        if (EndingARestriction.isToTell(file, one)) {
            grounds.add(
                    ground(
                            "closing.everybody-told",
                            51,
                            "Somebody who was told that it began was not told that it ended.",
                            "Tell them."));
        }
        one.plan().on().stream()
                .filter(line -> line.measure() != Measure.SHARES)
                .map(line ->
                        ground(
                                        "closing.nothing-enforced",
                                        66,
                                        "It is still on: %s, for %s."
                                                .formatted(
                                                        line.measure().words(),
                                                        line.owner().name()),
                                        "Have it taken off, look, and record that.")
                                .doneAt(
                                        "/enforcement/%s/%s"
                                                .formatted(
                                                        one.restriction().id().text(),
                                                        line.measure().path())))
                .forEach(grounds::add);
    }

    private static Ground ground(String rule, int paragraph, String because, String remedy) {
        return new Ground(rule, PolicyParagraph.p(paragraph), because, remedy);
    }
}
