package org.evenhand.casework.act;

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
 * the answer was no (J7).
 */
@Component
@Paragraphs({"F6", "J7", "J23"})
public class SeeingReasonsAfterNo {
    public static final Act SEE = new Act("casework.see-reasons-after-no");

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
                    Grounds against = against(file, scope.actor().account(), decided);
                    if (against.isEmpty()) {
                        unit.record(new ReasonsAfterNoSeen(id, decided), id);
                    }
                    return against;
                });
    }

    private static Grounds against(CaseFile file, AccountId by, FactId decided) {
        boolean theirs =
                ReasonsAfterNo.of(file).stream()
                        .filter(one -> one.id().equals(decided))
                        .filter(one -> one.seen().isEmpty())
                        .anyMatch(one ->
                                one.reader()
                                        .filter(chosen -> by.equals(chosen.account()))
                                        .isPresent());
        return theirs
                ? Grounds.none()
                : Grounds.of(
                        new Ground(
                                "reasons.seen-by-whom-they-are-for",
                                PolicyParagraph.j(7),
                                "These reasons are for another governor, or were seen already.",
                                "The case says whom they wait for."));
    }
}
