package org.evenhand.stationery.act;

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

/** What every act on the school's paper and words has in common: two wait for each other. */
@Component
class OnThePaper {
    private final Acts acts;

    OnThePaper(Acts acts) {
        this.acts = acts;
    }

    /**
     * @param address where the result is seen
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
