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
import org.evenhand.people.SamePerson;

/** Entries of the record of contact, the latest contact first. */
public final class Entries {
    private static final Comparator<Entry> LATEST_FIRST =
            Comparator.comparing(Entry::happenedAt).thenComparing(Entry::loggedAt).reversed();

    private Entries() {}

    public static Optional<Entry> byId(Unit unit, EntryId id) {
        return Entry.of(unit.about(id));
    }

    /** The whole record, with what was entered in error. */
    public static List<Entry> all(Unit unit) {
        return of(unit, unit.all(ContactLogged.class).stream().<EntryFact>map(Recorded::fact));
    }

    /**
     * What is about this person now: not what was named after them once and after somebody else
     * since.
     */
    public static List<Entry> about(Unit unit, PersonId person) {
        SamePerson same = SamePerson.of(unit, person);
        return of(
                        unit,
                        Recorded.ofKind(unit.about(person), PersonNamed.class)
                                .<EntryFact>map(Recorded::fact))
                .stream()
                .filter(entry -> entry.person().filter(same::is).isPresent())
                .toList();
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
        return of(
                unit,
                unit.about(account).stream()
                        .map(Recorded::fact)
                        .filter(EntryFact.class::isInstance)
                        .map(EntryFact.class::cast));
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
        return byEntry.values().stream()
                .map(Entry::of)
                .flatMap(Optional::stream)
                .sorted(LATEST_FIRST)
                .toList();
    }
}
