package org.evenhand.people.act;

import java.time.LocalDate;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.RelationshipRecorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person is to the school is recorded (P2, P12). */
@Component
@Paragraphs({"P2", "P12"})
public class RecordingARelationship {
    public static final Act RECORD = new Act("people.record-relationship");

    private final OnAPerson onAPerson;

    RecordingARelationship(OnAPerson onAPerson) {
        this.onAPerson = onAPerson;
    }

    /** What they are, since when, and until when if that is known. */
    public record Relationship(
            RelationshipKind kind, String detail, LocalDate from, @Nullable LocalDate until) {}

    public Outcome record(Scope scope, FormTicket ticket, PersonId person, Relationship told) {
        return onAPerson.perform(
                scope,
                RECORD,
                ticket,
                person,
                (unit, before) -> {
                    unit.record(
                            new RelationshipRecorded(
                                    person, told.kind(), told.detail(), told.from(), told.until()),
                            person);
                    return Grounds.none();
                });
    }
}
