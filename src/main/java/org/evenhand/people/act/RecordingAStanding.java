package org.evenhand.people.act;

import java.time.LocalDate;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.Standing;
import org.evenhand.people.StandingRecorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person also works at the school, or governs it (E8, E9). */
@Component
@Paragraphs({"F-H", "J26"})
public class RecordingAStanding {
    public static final Act RECORD = new Act("people.record-standing");

    private final OnAPerson onAPerson;

    RecordingAStanding(OnAPerson onAPerson) {
        this.onAPerson = onAPerson;
    }

    /** What they are besides, since when, and until when if that is known. */
    public record Held(Standing standing, LocalDate from, @Nullable LocalDate until) {}

    public Outcome record(Scope scope, FormTicket ticket, PersonId person, Held told) {
        return onAPerson.perform(
                scope,
                RECORD,
                ticket,
                person,
                (unit, before) -> {
                    unit.record(
                            new StandingRecorded(
                                    person, told.standing(), told.from(), told.until()),
                            person);
                    return Grounds.none();
                });
    }
}
