package org.evenhand.people.act;

import java.time.LocalDate;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.ChildRecorded;
import org.evenhand.people.YearGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A child of the person at the school is recorded, by name and year group alone (P54, J20). */
@Component
@Paragraphs({"P54", "J20"})
public class RecordingAChild {
    public static final Act RECORD = new Act("people.record-child");

    private final OnAPerson onAPerson;

    RecordingAChild(OnAPerson onAPerson) {
        this.onAPerson = onAPerson;
    }

    /** The reference, since when, and until when if that is known. */
    public record Child(
            String name, YearGroup yearGroup, LocalDate from, @Nullable LocalDate until) {}

    public Outcome record(Scope scope, FormTicket ticket, PersonId person, Child told) {
        return onAPerson.perform(
                scope,
                RECORD,
                ticket,
                person,
                (unit, before) -> {
                    unit.record(
                            new ChildRecorded(
                                    person,
                                    told.name(),
                                    told.yearGroup(),
                                    told.from(),
                                    told.until()),
                            person);
                    return Grounds.none();
                });
    }
}
