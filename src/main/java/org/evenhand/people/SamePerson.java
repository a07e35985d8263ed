package org.evenhand.people;

import java.util.List;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * The records that are one person's. Nearly everybody has one.
 *
 * @param shown the one by which the person is shown
 * @param records all of them, the shown one first
 * @param joinings what made them one and was not undone, the earliest first
 */
public record SamePerson(
        PersonId shown, List<PersonId> records, List<Recorded<RecordsJoined>> joinings) {
    public SamePerson {
        records = List.copyOf(records);
        joinings = List.copyOf(joinings);
    }

    static SamePerson alone(PersonId record) {
        return new SamePerson(record, List.of(record), List.of());
    }

    /** What is known of the person of this id is read already, or is read by this. */
    public static SamePerson of(Unit unit, PersonId id) {
        return among(unit.about(id), id);
    }

    /**
     * The same, as it follows from facts among which is everything recorded about the person of
     * that id.
     */
    public static SamePerson among(List<Recorded<?>> facts, PersonId id) {
        return SamePeople.among(facts).of(id);
    }

    /** Whether that is the id of one of the records. */
    public boolean is(PersonId id) {
        return records.contains(id);
    }

    public boolean isRecordedTwice() {
        return records.size() > 1;
    }
}
