package org.evenhand.contactlog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evenhand.ledger.Unit;

/** How often the same person acted against the same target: harassment is more than once (P13). */
public final class Occasions {
    private Occasions() {}

    /**
     * One target and the occasions on which it was directed at them, the latest first. They need
     * not be of the same kind.
     */
    public record Towards(Target target, List<Entry> entries) {}

    /**
     * Occasions under heading A or C of one person's entries, by target; the target of most first.
     */
    public static List<Towards> of(List<Entry> entries) {
        List<Target> targets = new ArrayList<>();
        List<Entry> counted =
                entries.stream()
                        .filter(entry -> !entry.isEnteredInError() && !entry.isWithheld())
                        .filter(entry -> entry.isUnder(Heading.A) || entry.isUnder(Heading.C))
                        .toList();
        for (Entry entry : counted) {
            for (Target target : entry.targets()) {
                if (targets.stream().noneMatch(target::isTheSameAs)) {
                    targets.add(target);
                }
            }
        }
        return targets.stream()
                .map(target ->
                        new Towards(
                                target,
                                counted.stream()
                                        .filter(entry ->
                                                entry.targets().stream()
                                                        .anyMatch(target::isTheSameAs))
                                        .toList()))
                .sorted(
                        Comparator.comparingInt((Towards towards) -> towards.entries().size())
                                .reversed())
                .toList();
    }

    /** Of the entry's targets, the most occasions that any has, this one included. */
    static int mostTowardsOneTarget(Unit unit, Entry entry) {
        List<Entry> others =
                entry.person().map(person -> Entries.about(unit, person)).orElse(List.of());
        return entry.targets().stream()
                .mapToInt(target ->
                        1
                                + (int)
                                        others.stream()
                                                .filter(each -> !each.id().equals(entry.id()))
                                                .filter(each -> !each.isEnteredInError())
                                                .filter(each ->
                                                        each.isUnder(Heading.A)
                                                                || each.isUnder(Heading.C))
                                                .filter(each ->
                                                        each.targets().stream()
                                                                .anyMatch(target::isTheSameAs))
                                                .count())
                .max()
                .orElse(0);
    }
}
