package org.evenhand.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One account of the school, folded: who it is and everything it was.
 *
 * @param opened when it was opened
 * @param closed when and by whom it was closed; absent while it is open
 * @param holdings in the order in which they were given
 */
public record StaffAccount(
        AccountId id,
        String signInName,
        String name,
        Instant opened,
        @Nullable Recorded<AccountClosed> closed,
        List<Holding> holdings) {

    /** Every account that the school ever opened, by name. */
    public static List<StaffAccount> all(Unit unit) {
        List<Recorded<? extends Fact>> facts = Staff.facts(unit);
        return Recorded.ofKind(facts, AccountOpened.class)
                .map(opened -> of(opened, facts))
                .sorted(Comparator.comparing(account -> account.name().toLowerCase(Locale.UK)))
                .toList();
    }

    /** Empty when the school has no account of that id. */
    public static Optional<StaffAccount> byId(Unit unit, AccountId id) {
        List<Recorded<?>> facts = unit.about(id);
        return Recorded.ofKind(facts, AccountOpened.class)
                .filter(opened -> opened.fact().account().equals(id))
                .findFirst()
                .map(opened -> of(opened, facts));
    }

    private static StaffAccount of(
            Recorded<AccountOpened> opened, List<? extends Recorded<?>> facts) {
        AccountId id = opened.fact().account();
        return new StaffAccount(
                id,
                opened.fact().signInName(),
                opened.fact().displayName(),
                opened.recordedAt(),
                Recorded.ofKind(facts, AccountClosed.class)
                        .filter(closed -> closed.fact().account().equals(id))
                        .findFirst()
                        .orElse(null),
                Holding.of(facts).stream().filter(held -> held.account().equals(id)).toList());
    }

    public boolean isOpen() {
        return closed == null;
    }

    /** What it is at that moment, and what it will be. */
    public List<Holding> notOver(Instant moment) {
        return holdings.stream().filter(held -> !held.isOverAt(moment)).toList();
    }

    /** Whether it is that now and no end of it is known. */
    public boolean isForGood(Role role, Instant moment) {
        return holdings.stream()
                .anyMatch(
                        held -> held.role() == role && held.until() == null && held.isSoAt(moment));
    }
}
