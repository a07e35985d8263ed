package org.evenhand.access.act;

import java.util.function.BiFunction;
import org.evenhand.access.StaffAccount;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/**
 * What every act on an account has in common: all of a school's wait for each other, so that two
 * cannot each take the last but one business manager.
 */
@Component
class OnAnAccount {
    private final Acts acts;

    OnAnAccount(Acts acts) {
        this.acts = acts;
    }

    /**
     * @param work records, or answers the grounds against it; none when it happened
     * @throws IllegalArgumentException when the school has no account of that id
     */
    Outcome perform(
            Scope scope,
            Act act,
            FormTicket ticket,
            AccountId id,
            BiFunction<Unit, StaffAccount, Grounds> work) {
        return acts.perform(
                scope,
                act,
                ticket,
                scope.org(),
                unit -> {
                    StaffAccount account =
                            StaffAccount.byId(unit, id)
                                    .orElseThrow(() ->
                                            new IllegalArgumentException(
                                                    "The school has no account of that id"));
                    Grounds against =
                            account.isOpen() ? work.apply(unit, account) : Grounds.of(closed());
                    return against.isEmpty()
                            ? Verdict.happened("/settings/accounts/" + id.text())
                            : Verdict.refused(against);
                });
    }

    private static Ground closed() {
        return new Ground(
                "access.account-is-closed",
                PolicyParagraph.p(51),
                "This account is closed",
                "If they are at the school again, open a new one for them.");
    }
}
