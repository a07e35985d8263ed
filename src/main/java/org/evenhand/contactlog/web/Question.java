package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.contactlog.Entry;
import org.evenhand.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a form asks, as the page of a task prints it; suggestions are what was told
 * before.
 */
public sealed interface Question {
    /** A sentence between questions, or a heading over some. */
    record Say(String text, boolean heading) implements Question {}

    /** Words quoted from the policy, or the test of a heading. */
    record Quote(String text) implements Question {}

    /** What an entry says happened and, where they are known, the very words. */
    static Stream<Question> quotes(Entry entry) {
        return Stream.of(entry.account(), exactly(entry.exactWords()))
                .filter(words -> !words.isEmpty())
                .map(Quote::new);
    }

    private static String exactly(String words) {
        return words.isBlank() ? "" : "Their exact words: “" + words.strip() + "”";
    }

    /** Another place to go instead. */
    record Instead(String text, String href) implements Question {}

    /** One line. */
    record Line(String name, String label, @Nullable String hint, String value)
            implements Question {}

    /** Several lines. */
    record Text(String name, String label, @Nullable String hint, int rows, String value)
            implements Question {}

    /** A number, with the word for what is counted. */
    record Count(
            String name, String label, @Nullable String hint, String unit, @Nullable Integer value)
            implements Question {
        /** As the box shows it. */
        public @Nullable String shown() {
            return value == null ? null : value.toString();
        }
    }

    /**
     * One answer of several.
     *
     * @param under further questions under an answer, by its value
     */
    record One(
            String name,
            String legend,
            @Nullable String hint,
            List<Choice> choices,
            @Nullable String value,
            Map<String, List<Question>> under)
            implements Question {
        One(
                String name,
                String legend,
                @Nullable String hint,
                List<Choice> choices,
                @Nullable String value) {
            this(name, legend, hint, choices, value, Map.of());
        }

        /** The same with what is asked after that answer. */
        One after(String answer, Question... asked) {
            return new One(name, legend, hint, choices, value, Map.of(answer, List.of(asked)));
        }
    }

    /**
     * As many answers as apply.
     *
     * @param under further questions under an answer, by its value
     */
    record Many(
            String name,
            String legend,
            @Nullable String hint,
            List<Choice> choices,
            List<String> values,
            Map<String, List<Question>> under)
            implements Question {
        Many(
                String name,
                String legend,
                @Nullable String hint,
                List<Choice> choices,
                List<String> values) {
            this(name, legend, hint, choices, values, Map.of());
        }
    }

    /** A day. */
    record Day(String name, String legend, @Nullable String hint, @Nullable LocalDate value)
            implements Question {}

    /** A time of day. */
    record Clock(String name, String label, @Nullable LocalTime value) implements Question {}

    static Say say(String text) {
        return new Say(text, false);
    }

    static Say heading(String text) {
        return new Say(text, true);
    }

    static Line line(String name, String label, String value) {
        return new Line(name, label, null, value);
    }

    static Text text(String name, String label, String value) {
        return new Text(name, label, null, 4, value);
    }

    static Text text(String name, String label, String hint, String value) {
        return new Text(name, label, hint, 4, value);
    }

    static One yesOrNo(String name, String legend, @Nullable String hint, @Nullable Boolean value) {
        return yesOrNo(name, legend, hint, value, List.of());
    }

    /** Yes or no, with what is asked after a yes. */
    static One yesOrNo(
            String name,
            String legend,
            @Nullable String hint,
            @Nullable Boolean value,
            List<Question> afterYes) {
        return new One(
                name,
                legend,
                hint,
                List.of(Choice.of("yes", "Yes"), Choice.of("no", "No")),
                value == null ? null : value ? "yes" : "no",
                afterYes.isEmpty() ? Map.of() : Map.of("yes", afterYes));
    }

    /** All values of an enumeration as answers. */
    static <E extends Enum<E>> List<Choice> all(Class<E> kind, Function<E, String> words) {
        return Arrays.stream(kind.getEnumConstants())
                .map(each -> Choice.of(each.name(), words.apply(each)))
                .toList();
    }

    static List<String> names(Collection<? extends Enum<?>> chosen) {
        return chosen.stream().<String>map(Enum::name).toList();
    }
}
