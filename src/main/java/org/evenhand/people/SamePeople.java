package org.evenhand.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * Which records are one person's, as it follows from every joining that nobody undid (E12).
 * Joinings are undone one by one, in any order: what others joined stays joined.
 */
public final class SamePeople {
    private static final SamePeople NOBODY = new SamePeople(Map.of());

    private final Map<PersonId, SamePerson> byRecord;

    private SamePeople(Map<PersonId, SamePerson> byRecord) {
        this.byRecord = byRecord;
    }

    /** Those of the whole school. */
    public static SamePeople of(Unit unit) {
        List<Recorded<RecordsJoined>> joined = unit.all(RecordsJoined.class);
        return joined.isEmpty() ? NOBODY : standing(joined, unit.all(JoiningUndone.class));
    }

    static SamePeople among(List<Recorded<?>> facts) {
        List<Recorded<RecordsJoined>> joined = Recorded.ofKind(facts, RecordsJoined.class).toList();
        return joined.isEmpty()
                ? NOBODY
                : standing(joined, Recorded.ofKind(facts, JoiningUndone.class).toList());
    }

    private static SamePeople standing(
            List<Recorded<RecordsJoined>> joined, List<Recorded<JoiningUndone>> undone) {
        Set<FactId> gone = new HashSet<>();
        undone.forEach(each -> gone.add(each.fact().joining()));
        Map<PersonId, Group> groups = new HashMap<>();
        joined.stream()
                .filter(each -> !gone.contains(each.id()))
                .forEach(each -> join(groups, each));
        Map<PersonId, SamePerson> byRecord = new HashMap<>();
        groups.forEach((record, group) -> byRecord.put(record, group.person()));
        return new SamePeople(byRecord);
    }

    private static void join(Map<PersonId, Group> groups, Recorded<RecordsJoined> joining) {
        Group one = groups.computeIfAbsent(joining.fact().shown(), Group::new);
        Group other = groups.computeIfAbsent(joining.fact().other(), Group::new);
        Group both = one.with(other, joining);
        both.records().forEach(record -> groups.put(record, both));
    }

    private record Group(
            PersonId shown, Set<PersonId> records, List<Recorded<RecordsJoined>> joinings) {
        Group(PersonId alone) {
            this(alone, Set.of(alone), List.of());
        }

        Group with(Group other, Recorded<RecordsJoined> joining) {
            Set<PersonId> all = new LinkedHashSet<>(List.of(joining.fact().shown()));
            all.addAll(records);
            all.addAll(other.records);
            List<Recorded<RecordsJoined>> by = new ArrayList<>(joinings);
            if (!other.equals(this)) {
                by.addAll(other.joinings);
            }
            by.add(joining);
            return new Group(joining.fact().shown(), all, by);
        }

        SamePerson person() {
            return new SamePerson(shown, List.copyOf(records), joinings);
        }
    }

    public SamePerson of(PersonId id) {
        SamePerson found = byRecord.get(id);
        return found == null ? SamePerson.alone(id) : found;
    }

    /** Makes the index of all that were ever joined again from the facts. */
    static void indexAgain(Unit unit) {
        SamePeople people = of(unit);
        unit.all(RecordsJoined.class).stream()
                .map(Recorded::fact)
                .flatMap(joined -> Stream.of(joined.shown(), joined.other()))
                .distinct()
                .forEach(record -> unit.readAsOne(people.of(record).records()));
    }
}
