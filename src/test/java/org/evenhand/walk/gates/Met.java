package org.evenhand.walk.gates;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How far a journey came with each gate. */
final class Met {
    /** In their order: a gate is passed only after each. */
    enum Step {
        REFUSED,
        PUT_RIGHT,
        PASSED
    }

    private final Map<String, Step> steps = new TreeMap<>();

    void refused(String rule) {
        steps.merge(rule, Step.REFUSED, (before, _) -> before);
    }

    /** What it asked for was done, and it says no more. */
    void putRight(String rule) {
        if (!steps.containsKey(rule)) {
            throw new AssertionError(rule + " cannot be put right: it has refused nothing");
        }
        steps.merge(rule, Step.PUT_RIGHT, (before, now) -> before == Step.PASSED ? before : now);
    }

    /** The act is done for which these were put right. */
    void done() {
        steps.replaceAll((_, step) -> step == Step.PUT_RIGHT ? Step.PASSED : step);
    }

    private Set<String> passed() {
        return steps.entrySet().stream()
                .filter(step -> step.getValue() == Step.PASSED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was said to be met and was not passed, or was met and not said. */
    Set<String> otherThan(List<String> said) {
        Set<String> other = new TreeSet<>(steps.keySet());
        other.addAll(said);
        Set<String> right = new HashSet<>(said);
        right.retainAll(passed());
        other.removeAll(right);
        return other;
    }
}
