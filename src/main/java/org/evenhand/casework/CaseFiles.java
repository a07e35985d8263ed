package org.evenhand.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.access.Conflicts;
import org.evenhand.access.Grants;
import org.evenhand.access.PostHolders;
import org.evenhand.calendar.Calendars;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Triages;
import org.evenhand.enforcement.EnforcementPlans;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.Holds;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.Letters;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.restriction.RestrictedPerson;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.Restrictions;
import org.evenhand.school.Schools;

/** Reads the files of cases: everything that rules and pages look at, in one unit of work. */
public final class CaseFiles {
    private CaseFiles() {}

    /** Empty when there is no case of that id in this school. */
    public static Optional<CaseFile> byId(Unit unit, CaseId id) {
        return Cases.byId(unit, id).map(found -> of(unit, found));
    }

    /**
     * The file of a case that is known to exist.
     *
     * @throws IllegalArgumentException when there is no case of that id in this school
     */
    public static CaseFile require(Unit unit, CaseId id) {
        return byId(unit, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no case of that id"));
    }

    public static CaseFile of(Unit unit, Case found) {
        Person person = People.byId(unit, found.person()).orElseThrow();
        RestrictedPerson bound = Restrictions.on(unit, person.id());
        List<Restriction> restrictions = bound.restrictions();
        List<Recorded<ContactTriaged>> triages = Triages.about(unit, person.id());
        return new CaseFile(
                found,
                Cases.about(unit, person.id()).stream()
                        .filter(other -> !other.id().equals(found.id()))
                        .toList(),
                person,
                contacts(unit, person.id()),
                toldOf(unit, person),
                restrictions,
                bound.orders().stream().filter(one -> one.isInForceAt(unit.now())).toList(),
                restrictions.stream().map(one -> EnforcementPlans.of(unit, one)).toList(),
                triages,
                Triages.thatCount(triages),
                Schools.profile(unit),
                HouseStyle.of(unit),
                PostHolders.now(unit),
                Conflicts.about(unit, found.id()),
                Grants.onCase(unit, found.id()),
                Holds.on(unit, person.id()),
                Calendars.of(unit),
                Calendars.timers(unit),
                unit.now());
    }

    /** Their contacts; what was entered in error is left out of every count (E33). */
    public static List<Entry> contacts(Unit unit, PersonId person) {
        return Entries.about(unit, person).stream()
                .filter(entry -> !entry.isEnteredInError())
                .sorted(Comparator.comparing(Entry::happenedAt))
                .toList();
    }

    private static Map<LetterId, Instant> toldOf(Unit unit, Person person) {
        Map<LetterId, Instant> told = new HashMap<>();
        for (IssuedLetter letter : Letters.about(unit, person.id())) {
            if (letter.told().stands()) {
                letter.told().since().ifPresent(since -> told.put(letter.id(), since));
            }
        }
        return told;
    }
}
