package org.evenhand.people.act;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;
import org.evenhand.people.ChildFound;
import org.evenhand.people.ChildNotFound;
import org.evenhand.people.ContactKind;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.DifferenceFound;
import org.evenhand.people.Namesakes;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.SuggestedChange;
import org.evenhand.people.SuggestedChanges;
import org.evenhand.people.YearGroup;
import org.evenhand.people.importing.RollPlan;
import org.evenhand.people.importing.RollPlan.Fate;
import org.evenhand.people.importing.RollPlan.Planned;
import org.evenhand.people.importing.RollRow;

/**
 * What a file says otherwise of people who were recorded before: a person looks at each, and
 * nothing of them is changed by the file (E12, J20).
 *
 * <p>A child whom the file does not name with them is among them only when the file names others of
 * the child's year: many are of some year groups alone.
 *
 * <p>The home of somebody whom a court order concerns is not among them, nor any address or number
 * of a kind of which a safe one is held: a suggestion is read by more people than may read that
 * (E4).
 */
final class Differences {
    private final FactId imported;
    private final RollPlan plan;

    /** The year groups of which the file names anybody. */
    private final Set<YearGroup> years = EnumSet.noneOf(YearGroup.class);

    /** The children in rows that are left out or cannot be taken. */
    private final Set<String> notTaken = new HashSet<>();

    Differences(FactId imported, RollPlan plan) {
        this.imported = imported;
        this.plan = plan;
        for (Planned planned : plan.rows()) {
            RollRow row = planned.row();
            Stream.ofNullable(row.year()).forEach(years::add);
            if (planned.fate() != Fate.NEW && planned.fate() != Fate.SAME) {
                notTaken.add(Namesakes.name(row.child()));
            }
        }
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

    private List<SuggestedChange> found(Unit unit, Person person, List<RollRow> rows) {
        Predicate<SuggestedChange> isNew = SuggestedChanges.isNew(unit, person);
        Set<ContactKind> closed = closed(person, rows);
        List<SuggestedChange> found = new ArrayList<>();
        for (RollRow row : rows) {
            told(person.id(), row, closed)
                    .filter(isNew)
                    .filter(each -> found.stream().noneMatch(each::saysTheSame))
                    .forEach(found::add);
        }
        notNamed(unit, person, rows).filter(isNew).forEach(found::add);
        return found;
    }

    /** Children who are theirs now, and stand in no row that is about them or is not taken. */
    private Stream<SuggestedChange> notNamed(Unit unit, Person person, List<RollRow> rows) {
        Set<String> named = new HashSet<>(notTaken);
        rows.forEach(row -> named.add(Namesakes.name(row.child())));
        return person.children().stream()
                .filter(child -> child.lastDay() == null && child.isSoOn(unit.today()))
                .filter(child -> !named.contains(Namesakes.name(child.fact().child())))
                .filter(child ->
                        child.fact().yearGroupOn(unit.today()).map(years::contains).orElse(true))
                .map(child ->
                        new ChildNotFound(
                                child.fact().person(), child.id(), child.fact().child(), imported));
    }

    private Stream<SuggestedChange> told(PersonId person, RollRow row, Set<ContactKind> closed) {
        Stream<String> homes = row.address().isEmpty() ? Stream.empty() : Stream.of(row.address());
        return Stream.<Stream<? extends SuggestedChange>>of(
                        Stream.of(new DifferenceFound(person, null, row.name(), imported)),
                        points(person, ContactKind.PHONE, row.phones().stream()),
                        points(person, ContactKind.E_MAIL, row.eMails().stream()),
                        points(person, ContactKind.POST, homes),
                        child(person, row))
                .<SuggestedChange>flatMap(each -> each)
                .filter(each -> each.point().filter(closed::contains).isEmpty());
    }

    private Stream<DifferenceFound> points(
            PersonId person, ContactKind kind, Stream<String> values) {
        return values.map(value -> new DifferenceFound(person, kind, value, imported));
    }

    private Stream<ChildFound> child(PersonId person, RollRow row) {
        YearGroup year = row.year();
        return year == null
                ? Stream.empty()
                : Stream.of(new ChildFound(person, row.child(), year, imported));
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
