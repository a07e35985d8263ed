package org.evenhand.access.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.AccountClosed;
import org.evenhand.access.Accounts;
import org.evenhand.access.BusinessManagers;
import org.evenhand.access.Holding;
import org.evenhand.access.StaffAccount;
import org.evenhand.access.TechniciansReach;
import org.evenhand.access.WhenSomebodyLeaves;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/** Somebody leaves the school: the account signs nobody in again, and everywhere signs out. */
@Component
@Paragraphs("P51")
public class ClosingAnAccount {
    public static final Act CLOSE = new Act("access.close-account");

    private static final String CLOSED = "Their account was closed.";

    private final OnAnAccount onAnAccount;
    private final List<WhenSomebodyLeaves> listeners;
    private final StandIns standIns;

    ClosingAnAccount(
            OnAnAccount onAnAccount, List<WhenSomebodyLeaves> listeners, StandIns standIns) {
        this.onAnAccount = onAnAccount;
        this.standIns = standIns;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * From this moment.
     *
     * @param because why; may be empty
     */
    public Outcome close(Scope scope, FormTicket ticket, AccountId account, String because) {
        return close(scope, ticket, account, because, Optional.empty());
    }

    /**
     * The same of somebody who leaves behind what was given to them by name.
     *
     * @param standsIn who does it from now on; empty while nobody is chosen
     */
    public Outcome close(
            Scope scope,
            FormTicket ticket,
            AccountId account,
            String because,
            Optional<AccountId> standsIn) {
        return onAnAccount.perform(
                scope,
                CLOSE,
                ticket,
                account,
                (unit, before) -> {
                    Grounds against =
                            against(unit, before).and(standIns.against(unit, account, standsIn));
                    if (against.isEmpty()) {
                        unit.record(new AccountClosed(account, because), account);
                        Accounts.close(unit.sql(), account, unit.now());
                        standIns.passOn(unit, account, standsIn);
                        listeners.forEach(listener -> listener.left(unit, account, CLOSED));
                    }
                    return against;
                });
    }

    private static Grounds against(Unit unit, StaffAccount account) {
        return Stream.of(
                        account.id().equals(unit.scope().actor().account())
                                ? Optional.of(ones())
                                : Optional.<Ground>empty(),
                        BusinessManagers.againstLosing(unit, account.id()),
                        TechniciansReach.against(
                                unit.scope(),
                                account.notOver(unit.now()).stream().map(Holding::role).toList()))
                .collect(Grounds.collecting());
    }

    private static Ground ones() {
        return new Ground(
                "access.not-ones-own",
                PolicyParagraph.p(51),
                "This is the account you are signed in with",
                "Ask a colleague to close it.");
    }
}
