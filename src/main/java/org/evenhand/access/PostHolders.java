package org.evenhand.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * Who holds which office of the school at one moment: those with an account, and those who never
 * sign in.
 *
 * @param all each as often as they hold something; of two headteachers the acting one first
 * @param reachedAt how those are reached who never sign in
 */
public record PostHolders(List<Holder> all, Map<AccountId, String> reachedAt) {
    public PostHolders {
        all = List.copyOf(all);
        reachedAt = Map.copyOf(reachedAt);
    }

    /**
     * Somebody in an office.
     *
     * @param account theirs, or an id of their own when they never sign in
     * @param acting whether they act as head for some days (P10)
     */
    public record Holder(AccountId account, String name, Role role, boolean acting) {
        public static final String ACTING_HEAD = "Acting headteacher";

        public Holder(AccountId account, String name, Role role) {
            this(account, name, role, false);
        }

        /** As people call it, and as they sign: whoever only acts as head says so. */
        public String office() {
            return acting ? ACTING_HEAD : role.title();
        }
    }

    /** As it is now. */
    public static PostHolders now(Unit unit) {
        return at(unit, unit.now());
    }

    /** As it was at a moment, as far as we know today. */
    public static PostHolders at(Unit unit, Instant moment) {
        List<Recorded<? extends Fact>> facts = Staff.facts(unit);
        Map<AccountId, String> names = new HashMap<>();
        Map<AccountId, String> reached = new HashMap<>();
        for (Recorded<?> told : facts) {
            switch (told.fact()) {
                case AccountOpened opened -> names.put(opened.account(), opened.displayName());
                case PostHolderNamed named -> {
                    names.put(named.holder(), named.name());
                    reached.put(named.holder(), named.reachedAt());
                }
                default -> {}
            }
        }
        List<Holder> holders = new ArrayList<>();
        Holding.of(facts).stream()
                .filter(held -> held.isSoAt(moment))
                .sorted(Comparator.comparing(held -> !held.isActing()))
                .map(held ->
                        new Holder(
                                held.account(),
                                names.getOrDefault(held.account(), held.role().title()),
                                held.role(),
                                held.isActing()))
                .filter(holder -> !holders.contains(holder))
                .forEachOrdered(holders::add);
        return new PostHolders(holders, reached);
    }

    /** Everybody in that office. */
    public List<Holder> of(Role role) {
        return all.stream().filter(holder -> holder.role() == role).toList();
    }

    public Optional<Holder> firstOf(Role role) {
        return of(role).stream().findFirst();
    }

    public boolean signsIn(Holder holder) {
        return !reachedAt.containsKey(holder.account());
    }
}
