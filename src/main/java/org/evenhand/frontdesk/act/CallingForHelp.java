package org.evenhand.frontdesk.act;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.frontdesk.HelpCalled;
import org.evenhand.frontdesk.HelpKind;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * "Emergency: get help now" and "I need help" (P62, J1, J2): it has no rule and is never refused.
 * It records itself, and every senior is shown it until one answers.
 */
@Component
@Paragraphs({"P10", "P62", "J1", "J2"})
public class CallingForHelp {
    public static final Act CALL = new Act("frontdesk.call-for-help");

    private final Acts acts;

    CallingForHelp(Acts acts) {
        this.acts = acts;
    }

    /**
     * Calls, once for each form.
     *
     * @param person whose card was open; somebody who is not recorded here is left out
     * @return always done; the address says what to do now
     */
    public Outcome call(Scope scope, FormTicket ticket, HelpKind kind, Optional<PersonId> person) {
        return acts.perform(scope, CALL, ticket, unit -> record(unit, kind, person));
    }

    /**
     * The same, without a form that could be trusted to be sent once: twice is better than never.
     */
    public Outcome call(Scope scope, HelpKind kind, Optional<PersonId> person) {
        return acts.perform(scope, CALL, unit -> record(unit, kind, person));
    }

    /** What was called while the database was away, with the moment at which it was. */
    public Outcome enter(
            Scope scope,
            FormTicket ticket,
            HelpKind kind,
            Optional<PersonId> person,
            Instant calledAt) {
        return acts.perform(scope, CALL, ticket, unit -> record(unit, kind, person, calledAt));
    }

    private static Verdict record(Unit unit, HelpKind kind, Optional<PersonId> person) {
        return record(unit, kind, person, unit.now());
    }

    /** Within another act that tells of it: what was pressed on a tablet. */
    static Verdict record(Unit unit, HelpKind kind, Optional<PersonId> person, Instant calledAt) {
        @Nullable PersonId about =
                person.filter(id -> People.byId(unit, id).isPresent()).orElse(null);
        Id[] under =
                about == null
                        ? new Id[] {unit.scope().actor().account()}
                        : new Id[] {unit.scope().actor().account(), about};
        FactId call = unit.record(new HelpCalled(kind, about), calledAt, under).id();
        return Verdict.happened("/desk/help/" + call.text());
    }
}
