package org.evenhand.access.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.RoleGiven;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An account becomes something more in the school, from a day on or for a time. */
@Component
@Paragraphs("P51")
public class GivingARole {
    public static final Act GIVE = new Act("access.give-role");

    private final OnAnAccount onAnAccount;

    GivingARole(OnAnAccount onAnAccount) {
        this.onAnAccount = onAnAccount;
    }

    /**
     * They hold the role on those days.
     *
     * @param from today or later: nobody was something yesterday because it is written today
     * @param until the last day; absent while open-ended
     */
    public Outcome give(
            Scope scope,
            FormTicket ticket,
            AccountId account,
            Role role,
            LocalDate from,
            @Nullable LocalDate until) {
        return onAnAccount.perform(
                scope,
                GIVE,
                ticket,
                account,
                (unit, before) -> {
                    Grounds against = against(unit, before, role, from, until);
                    if (against.isEmpty()) {
                        unit.record(new RoleGiven(account, role, from, until), account);
                    }
                    return against;
                });
    }

    private static Grounds against(
            Unit unit, StaffAccount account, Role role, LocalDate from, @Nullable LocalDate until) {
        return Stream.of(
                        Days.against(unit, from, until),
                        account.isForGood(role, unit.now())
                                ? Optional.of(alreadyIs(account, role))
                                : Optional.<Ground>empty(),
                        TechniciansReach.against(unit.scope(), List.of(role)))
                .collect(Grounds.collecting());
    }

    private static Ground alreadyIs(StaffAccount account, Role role) {
        return new Ground(
                "access.is-that-already",
                PolicyParagraph.p(51),
                "%s is that already: %s".formatted(account.name(), role.title()));
    }
}
