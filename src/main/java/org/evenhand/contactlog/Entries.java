package org.evenhand.contactlog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/** Entries of the record of contact, in the order in which the contacts happened. */
public final class Entries {
    private static final Comparator<Entry> LATEST_FIRST =
            Comparator.comparing(Entry::happenedAt).thenComparing(Entry::loggedAt).reversed();

    private Entries() {}

    public static Optional<Entry> byId(Unit unit, EntryId id) {
        return Recorded.ofKind(unit.about(id), ContactLogged.class).map(Entry::of).findFirst();
    }

    /** The whole record, latest contact first. */
    public static List<Entry> all(Unit unit) {
        return unit.all(ContactLogged.class).stream().map(Entry::of).sorted(LATEST_FIRST).toList();
    }

    /** What this account logged itself, latest contact first. */
    public static List<Entry> loggedBy(Unit unit, AccountId account) {
        return Recorded.ofKind(unit.about(account), ContactLogged.class)
                .map(Entry::of)
                .sorted(LATEST_FIRST)
                .toList();
    }
}
