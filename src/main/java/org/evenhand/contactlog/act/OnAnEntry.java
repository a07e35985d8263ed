package org.evenhand.contactlog.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryFact;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.contactlog.Target;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What every act on an entry has in common: two wait for each other, and the entry is read afresh.
 */
@Component
class OnAnEntry {
    private final Acts acts;

    OnAnEntry(Acts acts) {
        this.acts = acts;
    }

    /**
     * @param ticket absent when a program acts and not a form
     * @param work records, or answers the grounds against it; none when it happened
     * @throws IllegalArgumentException when there is no entry of that id in this school
     */
    Outcome perform(
            Scope scope,
            Act act,
            @Nullable FormTicket ticket,
            EntryId id,
            BiFunction<Unit, Entry, Grounds> work) {
        Function<Unit, Verdict> onTheEntry =
                unit -> {
                    Entry entry =
                            Entries.byId(unit, id)
                                    .orElseThrow(() ->
                                            new IllegalArgumentException(
                                                    "There is no entry of that id"));
                    Grounds against = work.apply(unit, entry);
                    return against.isEmpty()
                            ? Verdict.happened(address(id))
                            : Verdict.refused(against);
                };
        return ticket == null
                ? acts.perform(scope, act, onTheEntry)
                : acts.perform(scope, act, ticket, id, onTheEntry);
    }

    /** One rule on an entry: its ground, or nothing against it. */
    @FunctionalInterface
    interface Rule {
        Optional<Ground> against(Unit unit, Entry entry);
    }

    /** Records one fact unless a rule has a ground, or the entry was made in error (E33). */
    Outcome decide(
            Scope scope, Act act, @Nullable FormTicket ticket, EntryFact decided, Rule... rules) {
        return perform(
                scope,
                act,
                ticket,
                decided.entry(),
                (unit, entry) -> {
                    Grounds against =
                            Stream.concat(
                                            Stream.of(EntryRules.notEnteredInError(entry)),
                                            Arrays.stream(rules)
                                                    .map(rule -> rule.against(unit, entry)))
                                    .collect(Grounds.collecting());
                    if (against.isEmpty()) {
                        record(unit, entry, decided);
                    }
                    return against;
                });
    }

    static String address(EntryId id) {
        return "/contacts/" + id.text();
    }

    /**
     * Records a fact of the entry under it, under the person it is about and under whoever else it
     * names.
     */
    static void record(Unit unit, Entry entry, EntryFact fact, Id... more) {
        List<Id> about = new ArrayList<>(List.of(more));
        about.add(entry.id());
        entry.person().ifPresent(about::add);
        unit.record(fact, about.toArray(Id[]::new));
    }

    /** The accounts among these, to record under. */
    static Id[] accountsOf(Collection<Target> targets) {
        return targets.stream().map(Target::account).filter(Objects::nonNull).toArray(Id[]::new);
    }
}
