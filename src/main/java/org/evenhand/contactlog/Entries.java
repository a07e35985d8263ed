package org.evenhand.contactlog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.people.SamePeople;
import org.evenhand.people.SamePerson;

/**
 * Entries of the record of contact, the latest contact first, each as far as it is open to whoever
 * reads.
 */
public final class Entries {
    private static final Comparator<Entry> LATEST_FIRST =
            Comparator.comparing(Entry::happenedAt).thenComparing(Entry::loggedAt).reversed();

    private Entries() {}

    public static Optional<Entry> byId(Unit unit, EntryId id) {
        return Entry.of(unit.about(id))
                .map(entry -> lookedAfter(unit, List.of(open(Circle.of(unit), entry))).getFirst());
    }

    /** The whole record, with what was entered in error. */
    public static List<Entry> all(Unit unit) {
        List<Entry> all =
                of(unit, unit.all(ContactLogged.class).stream().<EntryFact>map(Recorded::fact));
        return lookedAfter(unit, all, all);
    }

    /**
     * What is about this person now: not what was named after them once and after somebody else
     * since.
     */
    public static List<Entry> about(Unit unit, PersonId person) {
        SamePerson same = SamePerson.of(unit, person);
        List<Entry> theirs =
                of(
                                unit,
                                Recorded.ofKind(unit.about(person), PersonNamed.class)
                                        .<EntryFact>map(Recorded::fact))
                        .stream()
                        .filter(entry -> entry.person().filter(same::is).isPresent())
                        .toList();
        Welfare welfare = Welfare.of(theirs);
        return theirs.stream().map(entry -> entry.with(welfare)).toList();
    }

    /** What this account logged itself, and what a colleague logged for it. */
    public static List<Entry> loggedBy(Unit unit, AccountId account) {
        return ofFactsAbout(unit, account).stream()
                .filter(entry -> entry.isReportedBy(account))
                .toList();
    }

    /** What this account has anything to do with: as reporter, as target, as asked for support. */
    public static List<Entry> concerning(Unit unit, AccountId account) {
        return ofFactsAbout(unit, account);
    }

    private static List<Entry> ofFactsAbout(Unit unit, AccountId account) {
        return lookedAfter(
                unit,
                of(
                        unit,
                        unit.about(account).stream()
                                .map(Recorded::fact)
                                .filter(EntryFact.class::isInstance)
                                .map(EntryFact.class::cast)));
    }

    /** With the other contacts of their people, where anybody is looked after for them (J14). */
    private static List<Entry> lookedAfter(Unit unit, List<Entry> entries) {
        Set<PersonId> people =
                entries.stream()
                        .filter(Welfare::affectsAnybody)
                        .map(Entry::person)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        return people.isEmpty()
                ? entries
                : lookedAfter(
                        unit,
                        entries,
                        of(
                                unit,
                                Recorded.ofKind(unit.aboutAny(people), PersonNamed.class)
                                        .<EntryFact>map(Recorded::fact)));
    }

    /**
     * @param all among which is every contact of their people
     */
    private static List<Entry> lookedAfter(Unit unit, List<Entry> entries, List<Entry> all) {
        SamePeople same = SamePeople.of(unit);
        Map<PersonId, List<Entry>> byPerson = new HashMap<>();
        for (Entry entry : all) {
            entry.person()
                    .map(person -> same.of(person).shown())
                    .ifPresent(person ->
                            byPerson.computeIfAbsent(person, id -> new ArrayList<>()).add(entry));
        }
        Map<PersonId, Welfare> welfare = new HashMap<>();
        byPerson.forEach((person, theirs) -> welfare.put(person, Welfare.of(theirs)));
        return entries.stream()
                .map(entry ->
                        entry.person()
                                .map(person -> welfare.get(same.of(person).shown()))
                                .map(entry::with)
                                .orElse(entry))
                .toList();
    }

    private static List<Entry> of(Unit unit, Stream<? extends EntryFact> facts) {
        Set<EntryId> ids = facts.map(EntryFact::entry).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<EntryId, List<Recorded<?>>> byEntry = new HashMap<>();
        for (Recorded<?> recorded : unit.aboutAny(ids)) {
            if (recorded.fact() instanceof EntryFact fact) {
                byEntry.computeIfAbsent(fact.entry(), id -> new ArrayList<>()).add(recorded);
            }
        }
        Circle circle = Circle.of(unit);
        return byEntry.values().stream()
                .map(Entry::of)
                .flatMap(Optional::stream)
                .map(entry -> open(circle, entry))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** As it is open to whoever reads: what is kept to fewer keeps its words (P14, P51). */
    private static Entry open(Circle circle, Entry entry) {
        return circle.withholds(entry) ? entry.withheld() : entry;
    }
}
