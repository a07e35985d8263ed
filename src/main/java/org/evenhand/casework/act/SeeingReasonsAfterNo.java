package org.evenhand.casework.act;

import java.util.List;
import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.access.WhoDecides.Chosen;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ReasonsAfterNo;
import org.evenhand.casework.ReasonsAfterNoSeen;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;

/**
 * The vice-chair, or whoever comes next, confirms having seen why a restriction goes ahead although
 * the answer was no; or whoever decides shows it to them and writes that down (J7).
 */
@Component
@Paragraphs({"F6", "J7", "J23"})
public class SeeingReasonsAfterNo {
    public static final Act SEE = new Act("casework.see-reasons-after-no");
    public static final Act SHOW = new Act("casework.show-reasons-after-no");

    private final OnACase onACase;

    SeeingReasonsAfterNo(OnACase onACase) {
        this.onACase = onACase;
    }

    public Outcome see(Scope scope, FormTicket ticket, CaseId id, FactId decided) {
        return onACase.record(
                scope,
                SEE,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = againstSeeing(file, scope.actor().account(), decided);
                    if (against.isEmpty()) {
                        unit.record(new ReasonsAfterNoSeen(id, decided, null, null), id);
                    }
                    return against;
                });
    }

    /** The reasons that nobody has seen yet. */
    public static List<ReasonsAfterNo> unseen(CaseFile file) {
        return ReasonsAfterNo.of(file).stream().filter(one -> one.seen().isEmpty()).toList();
    }

    /** Those of them that do not come to be seen by themselves. */
    public static List<ReasonsAfterNo> toBeShown(CaseFile file) {
        return unseen(file).stream().filter(one -> one.areToBeShown(file)).toList();
    }

    /**
     * Writes down that somebody was shown them.
     *
     * @param who the governor whom they wait for; somebody from outside when nobody is free
     * @param how and when
     */
    public record Shown(FactId decided, String who, String how) {}

    public Outcome show(Scope scope, FormTicket ticket, CaseId id, Shown shown) {
        return onACase.record(
                scope,
                SHOW,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = againstShowing(file, scope, shown.decided());
                    if (against.isEmpty()) {
                        unit.record(
                                new ReasonsAfterNoSeen(
                                        id, shown.decided(), shown.who(), shown.how()),
                                id);
                    }
                    return against;
                });
    }

    private static Grounds againstSeeing(CaseFile file, AccountId by, FactId decided) {
        return waits(file, decided)
                        .flatMap(ReasonsAfterNo::reader)
                        .filter(chosen -> by.equals(chosen.account()))
                        .isPresent()
                ? Grounds.none()
                : notForThem();
    }

    private static Grounds againstShowing(CaseFile file, Scope by, FactId decided) {
        Optional<ReasonsAfterNo> waiting = waits(file, decided);
        if (waiting.isEmpty()) {
            return notForThem();
        }
        return waiting.get().areToBeShown(file)
                ? CaseRules.notTheirs(file, Decision.RESTRICTION, by)
                : Grounds.of(
                        new Ground(
                                "reasons.seen-by-whom-they-are-for",
                                PolicyParagraph.j(7),
                                "%s signs in here and sees them; their school day is not over."
                                        .formatted(
                                                waiting.get()
                                                        .reader()
                                                        .map(Chosen::name)
                                                        .orElse("A governor")),
                                "When they have not by then, show them and write it down here."));
    }

    private static Grounds notForThem() {
        return Grounds.of(
                new Ground(
                        "reasons.seen-by-whom-they-are-for",
                        PolicyParagraph.j(7),
                        "These reasons are for another governor, or were seen already.",
                        "The case says whom they wait for."));
    }

    private static Optional<ReasonsAfterNo> waits(CaseFile file, FactId decided) {
        return unseen(file).stream().filter(one -> one.id().equals(decided)).findFirst();
    }
}
