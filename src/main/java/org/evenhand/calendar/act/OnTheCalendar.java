package org.evenhand.calendar.act;

import java.util.function.Function;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/** What every act on the calendar has in common: two wait for each other. */
@Component
class OnTheCalendar {
    private final Acts acts;

    OnTheCalendar(Acts acts) {
        this.acts = acts;
    }

    /**
     * @param address where the result stands
     * @param work records, or answers the grounds against it; none when it happened
     */
    Outcome perform(
            Scope scope, Act act, FormTicket ticket, String address, Function<Unit, Grounds> work) {
        return acts.perform(
                scope,
                act,
                ticket,
                scope.org(),
                unit -> {
                    Grounds against = work.apply(unit);
                    return against.isEmpty() ? Verdict.happened(address) : Verdict.refused(against);
                });
    }
}
