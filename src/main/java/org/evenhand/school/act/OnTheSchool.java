package org.evenhand.school.act;

import java.util.function.Function;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/** What every act on the school's own settings has in common: two wait for each other. */
@Component
class OnTheSchool {
    private static final String SETTINGS = "/settings";

    private final Acts acts;

    OnTheSchool(Acts acts) {
        this.acts = acts;
    }

    /**
     * @param work records, or answers the grounds against it; none when it happened
     */
    Outcome perform(Scope scope, Act act, FormTicket ticket, Function<Unit, Grounds> work) {
        return acts.performOnTheSchool(scope, act, ticket, SETTINGS, work);
    }
}
