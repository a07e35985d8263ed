package org.evenhand.people.act;

import java.time.LocalDate;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.DeathRecorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person has died; nothing is sent from now on (E15). */
@Component
@Paragraphs("P65")
public class RecordingADeath {
    public static final Act RECORD = new Act("people.record-death");

    private final OnAPerson onAPerson;

    RecordingADeath(OnAPerson onAPerson) {
        this.onAPerson = onAPerson;
    }

    /** The day if it is known, and who told us. */
    public record Death(@Nullable LocalDate on, String toldBy) {}

    public Outcome record(Scope scope, FormTicket ticket, PersonId person, Death told) {
        return onAPerson.perform(
                scope,
                RECORD,
                ticket,
                person,
                (unit, before) -> {
                    unit.record(new DeathRecorded(person, told.on(), told.toldBy()), person);
                    return Grounds.none();
                });
    }
}
