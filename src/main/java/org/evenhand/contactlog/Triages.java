package org.evenhand.contactlog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.people.SamePerson;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.Restriction;

/**
 * What contacts during a PCCR were triaged as; of several triages of one entry the latest counts.
 */
public final class Triages {
    private Triages() {}

    /** Empty while nobody has triaged the entry. */
    public static Optional<Recorded<ContactTriaged>> of(Unit unit, EntryId entry) {
        return every(unit, entry).reduce((earlier, later) -> later);
    }

    /** Every triage of one entry, the earliest first. */
    public static Stream<Recorded<ContactTriaged>> every(Unit unit, EntryId entry) {
        return Recorded.ofKind(unit.about(entry), ContactTriaged.class)
                .filter(it -> it.fact().entry().equals(entry));
    }

    /** Every triage of a person's contacts, in the order of triaging. */
    public static List<Recorded<ContactTriaged>> about(Unit unit, PersonId person) {
        SamePerson same = SamePerson.of(unit, person);
        return Recorded.ofKind(unit.about(person), ContactTriaged.class)
                .filter(it -> same.is(it.fact().person()))
                .toList();
    }

    /** Of these the triage that counts of each contact, in the same order. */
    public static List<Recorded<ContactTriaged>> thatCount(List<Recorded<ContactTriaged>> all) {
        return all.stream().filter(it -> isLatest(it, all)).toList();
    }

    /**
     * The contacts that still have to be triaged: those that happened while a restriction was in
     * force on the person, and that nobody has triaged (J12).
     *
     * @param contacts of that person, by whatever channel, whoever logged them
     */
    public static List<Entry> waiting(
            Unit unit, InForce inForce, PersonId person, List<Entry> contacts) {
        return contacts.stream()
                .filter(entry -> !bound(unit, inForce, person, entry).isEmpty())
                .filter(entry -> of(unit, entry.id()).isEmpty())
                .toList();
    }

    /** The restrictions that bound the person when that contact happened. */
    public static List<Restriction> bound(
            Unit unit, InForce inForce, PersonId person, Entry entry) {
        return inForce.on(unit, person, entry.happenedAt()).stream()
                .filter(entry::wasUnder)
                .toList();
    }

    private static boolean isLatest(
            Recorded<ContactTriaged> one, List<Recorded<ContactTriaged>> all) {
        return all.stream()
                .filter(it -> it.fact().entry().equals(one.fact().entry()))
                .reduce((earlier, later) -> later)
                .filter(one::equals)
                .isPresent();
    }
}
