package org.evenhand.restriction;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.restriction.RulingCases.Case;
import org.evenhand.restriction.RulingCases.Edge;

/**
 * Two models asked the same questions: counts what was asked and answered, and stops at the first
 * difference, in the kind of ruling or in any ground, condition, person or safety line.
 */
final class TwinRulings {
    private final RulingModel first;
    private final RulingModel second;
    private final Map<String, Long> cells = new TreeMap<>();
    private final Map<String, Long> edges = new TreeMap<>();

    TwinRulings(RulingModel first, RulingModel second) {
        this.first = first;
        this.second = second;
    }

    /** The first difference, told so that a person can work it out by hand; empty if they agree. */
    Optional<String> firstDifference(long seed, long cases) {
        return firstDifference(seed, cases, 0);
    }

    /** The same over restrictions of so many clauses. */
    Optional<String> firstDifference(long seed, long cases, int clauses) {
        try {
            new RulingCases(seed, clauses).each(cases, this::compare);
            return Optional.empty();
        } catch (Difference difference) {
            return Optional.of("Seed " + seed + "\n" + difference.words);
        }
    }

    /** How often the first model gave this ruling to this channel and purpose. */
    long count(Class<? extends Ruling> ruling, Channel channel, Purpose purpose) {
        return cells.getOrDefault(cell(ruling, channel, purpose), 0L);
    }

    /** How often a contact stood so many milliseconds from this edge: -1, 0 or 1. */
    long count(Edge edge, int offsetMillis) {
        return edges.getOrDefault(edge(edge, offsetMillis), 0L);
    }

    /** Every count, one a line. */
    String counts() {
        StringBuilder lines = new StringBuilder();
        cells.forEach((cell, count) -> lines.append(count).append('\t').append(cell).append('\n'));
        edges.forEach((edge, count) -> lines.append(count).append('\t').append(edge).append('\n'));
        return lines.toString();
    }

    /**
     * Whether J25 leaves room for this ruling: what must be counted often, all else never. Worked
     * by hand from the table.
     */
    static boolean canHappen(Class<? extends Ruling> ruling, Channel channel, Purpose purpose) {
        if (ruling == Ruling.Permitted.class) {
            return true; // nothing in force
        }
        return switch (purpose) {
            case EMERGENCY, STATUTORY ->
                    ruling == Ruling.PermittedSubjectTo.class && channel.isAtTheDoor();
            case UNKNOWN -> ruling == Ruling.AskAPerson.class;
            case NEW_ISSUE, SAME_MATTER, CHILD_ADMIN -> ruling != Ruling.AskAPerson.class;
        };
    }

    private void compare(Case one) {
        Ruling expected = first.ruleOn(one.person(), one.proposal());
        Ruling given = second.ruleOn(one.person(), one.proposal());
        cells.merge(
                cell(expected.getClass(), one.proposal().channel(), one.proposal().purpose()),
                1L,
                Long::sum);
        edges.merge(edge(one.edge(), one.offsetMillis()), 1L, Long::sum);
        if (!expected.equals(given)) {
            throw new Difference(describe(one, expected, given));
        }
    }

    private static String cell(Class<? extends Ruling> ruling, Channel channel, Purpose purpose) {
        return ruling.getSimpleName() + " x " + channel + " x " + purpose;
    }

    private static String edge(Edge edge, int offsetMillis) {
        return edge + " " + offsetMillis + " ms";
    }

    private static String describe(Case one, Ruling first, Ruling second) {
        StringBuilder words = new StringBuilder();
        words.append("Contact  ").append(one.proposal()).append('\n');
        one.person()
                .restrictions()
                .forEach(it -> words.append("Bound by ").append(it).append('\n'));
        one.person().orders().forEach(it -> words.append("Bound by ").append(it).append('\n'));
        return words.append("Moment   ")
                .append(edge(one.edge(), one.offsetMillis()))
                .append("\nFirst    ")
                .append(first)
                .append("\nSecond   ")
                .append(second)
                .append('\n')
                .toString();
    }

    /** Ends the run at the first difference. */
    private static final class Difference extends RuntimeException {
        private final String words;

        private Difference(String words) {
            super(words, null, false, false);
            this.words = words;
        }
    }
}
