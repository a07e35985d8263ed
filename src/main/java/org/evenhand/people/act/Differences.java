package org.evenhand.people.act;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;
import org.evenhand.people.ContactKind;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.DifferenceFound;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.SuggestedChange;
import org.evenhand.people.SuggestedChanges;
import org.evenhand.people.importing.RollPlan;
import org.evenhand.people.importing.RollPlan.Fate;
import org.evenhand.people.importing.RollPlan.Planned;
import org.evenhand.people.importing.RollRow;

/**
 * What a file says otherwise of people who were recorded before: a person looks at each, and
 * nothing of them is changed by the file (E12, J20).
 *
 * <p>The home of somebody whom a court order concerns is not among them, nor any address or number
 * of a kind of which a safe one is held: a suggestion is read by more people than may read that
 * (E4).
 */
final class Differences {
    private final FactId imported;
    private final RollPlan plan;

    Differences(FactId imported, RollPlan plan) {
        this.imported = imported;
        this.plan = plan;
    }

    /** As entries of the record; none of what was suggested before. */
    List<Unit.Entry> entries(Unit unit) {
        List<Unit.Entry> entries = new ArrayList<>();
        rowsByPerson()
                .forEach((id, rows) ->
                        People.byId(unit, id)
                                .ifPresent(person ->
                                        found(unit, person, rows)
                                                .forEach(each ->
                                                        entries.add(
                                                                new Unit.Entry(
                                                                        each,
                                                                        List.of(id, imported))))));
        return entries;
    }

    /** A row that is said to be the same as another is about whomever the other is about. */
    private Map<PersonId, List<RollRow>> rowsByPerson() {
        Map<Integer, PersonId> people = new HashMap<>();
        Map<PersonId, List<RollRow>> rows = new LinkedHashMap<>();
        for (Planned planned : plan.rows(Fate.SAME)) {
            PersonId person =
                    planned.person() == null ? people.get(planned.sameRow()) : planned.person();
            if (person != null) {
                people.put(planned.row().row(), person);
                rows.computeIfAbsent(person, _ -> new ArrayList<>()).add(planned.row());
            }
        }
        return rows;
    }

    private List<DifferenceFound> found(Unit unit, Person person, List<RollRow> rows) {
        Predicate<SuggestedChange> isNew = SuggestedChanges.isNew(unit, person);
        Set<ContactKind> closed = closed(person, rows);
        List<DifferenceFound> found = new ArrayList<>();
        for (RollRow row : rows) {
            told(person.id(), row, closed)
                    .filter(isNew)
                    .filter(each -> found.stream().noneMatch(each::saysTheSame))
                    .forEach(found::add);
        }
        return found;
    }

    private Stream<DifferenceFound> told(PersonId person, RollRow row, Set<ContactKind> closed) {
        Stream<String> homes = row.address().isEmpty() ? Stream.empty() : Stream.of(row.address());
        return Stream.of(
                        Stream.of(new DifferenceFound(person, null, row.name(), imported)),
                        points(person, ContactKind.PHONE, row.phones().stream()),
                        points(person, ContactKind.E_MAIL, row.eMails().stream()),
                        points(person, ContactKind.POST, homes))
                .flatMap(each -> each)
                .filter(each -> each.point().filter(closed::contains).isEmpty());
    }

    private Stream<DifferenceFound> points(
            PersonId person, ContactKind kind, Stream<String> values) {
        return values.map(value -> new DifferenceFound(person, kind, value, imported));
    }

    /** The file may hold the very address or number that is kept safe. */
    private Set<ContactKind> closed(Person person, List<RollRow> rows) {
        Set<ContactKind> closed = EnumSet.noneOf(ContactKind.class);
        if (rows.stream().anyMatch(plan::isAboutAnOrder)) {
            closed.add(ContactKind.POST);
        }
        person.contactPoints().stream()
                .map(point -> point.kept().fact())
                .filter(ContactPointAdded::safe)
                .forEach(safe -> closed.add(safe.kind()));
        return closed;
    }
}
