package org.evenhand.access.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.BusinessManagers;
import org.evenhand.access.RoleTaken;
import org.evenhand.access.StaffAccount;
import org.evenhand.access.TechniciansReach;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/** An account is no longer something in the school, from this moment. */
@Component
@Paragraphs("P51")
public class TakingARole {
    public static final Act TAKE = new Act("access.take-role");

    private final OnAnAccount onAnAccount;

    TakingARole(OnAnAccount onAnAccount) {
        this.onAnAccount = onAnAccount;
    }

    /** What it is now of that kind, and what it would become, both end. */
    public Outcome take(Scope scope, FormTicket ticket, AccountId account, Role role) {
        return onAnAccount.perform(
                scope,
                TAKE,
                ticket,
                account,
                (unit, before) -> {
                    Grounds against = against(unit, before, role);
                    if (against.isEmpty()) {
                        unit.record(new RoleTaken(account, role), account);
                    }
                    return against;
                });
    }

    private static Grounds against(Unit unit, StaffAccount account, Role role) {
        boolean isThat = account.notOver(unit.now()).stream().anyMatch(held -> held.role() == role);
        return Stream.of(
                        isThat ? Optional.<Ground>empty() : Optional.of(isNotThat()),
                        role == Role.BUSINESS_MANAGER
                                ? BusinessManagers.againstLosing(unit, account.id())
                                : Optional.<Ground>empty(),
                        TechniciansReach.against(unit.scope(), List.of(role)))
                .collect(Grounds.collecting());
    }

    private static Ground isNotThat() {
        return new Ground(
                "access.is-not-that",
                PolicyParagraph.p(51),
                "They are not that in the school",
                "Nothing has to be taken away: their account shows what they are now.");
    }
}
