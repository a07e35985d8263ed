package org.evenhand.access.act;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.access.ActingHeadAppointed;
import org.evenhand.access.TechniciansReach;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/** Somebody formally acts as headteacher for a time, and decides as one (P10-7). */
@Component
@Paragraphs("P10")
public class AppointingAnActingHead {
    public static final Act APPOINT = new Act("access.appoint-acting-head");

    private final OnAnAccount onAnAccount;

    AppointingAnActingHead(OnAnAccount onAnAccount) {
        this.onAnAccount = onAnAccount;
    }

    /**
     * They hold the role on those days.
     *
     * @param from today or later
     * @param until the last day; acting up always has one
     * @param appointedBy by whom, in words
     */
    public Outcome appoint(
            Scope scope,
            FormTicket ticket,
            AccountId account,
            LocalDate from,
            LocalDate until,
            String appointedBy) {
        return onAnAccount.perform(
                scope,
                APPOINT,
                ticket,
                account,
                (unit, before) -> {
                    Grounds against = against(unit, from, until);
                    if (against.isEmpty()) {
                        unit.record(
                                new ActingHeadAppointed(account, from, until, appointedBy),
                                account);
                    }
                    return against;
                });
    }

    private static Grounds against(Unit unit, LocalDate from, LocalDate until) {
        return Stream.of(
                        Days.against(unit, from, until),
                        TechniciansReach.against(unit.scope(), List.of(Role.HEADTEACHER)))
                .collect(Grounds.collecting());
    }
}
