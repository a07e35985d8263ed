package org.evenhand.access.act;

import org.evenhand.access.Grants;
import org.evenhand.access.PreparingWithdrawn;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/** Somebody may no longer prepare and post on a case (J19). */
@Component
@Paragraphs({"P51", "J19"})
public class WithdrawingPreparing {
    public static final Act WITHDRAW = new Act("access.withdraw-preparing");

    private final Acts acts;

    WithdrawingPreparing(Acts acts) {
        this.acts = acts;
    }

    /**
     * From this moment.
     *
     * @param address where the case's page stands, which is the result
     */
    public Outcome withdraw(
            Scope scope, FormTicket ticket, AccountId account, CaseId onCase, String address) {
        return acts.perform(
                scope,
                WITHDRAW,
                ticket,
                onCase,
                unit -> {
                    if (!Grants.onCase(unit, onCase).mayPrepare(account)) {
                        return Verdict.refused(
                                Grounds.of(
                                        new Ground(
                                                "preparing.not-granted",
                                                PolicyParagraph.j(19),
                                                "They do not prepare this case any more",
                                                "Nothing more has to be done: it was ended"
                                                        + " already.")));
                    }
                    unit.record(new PreparingWithdrawn(account, onCase), onCase, account);
                    return Verdict.happened(address);
                });
    }
}
