package org.evenhand.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form that is described rather than laid out by hand: a page asks several, in
 * order, and a template prints each as its kind wants it.
 *
 * @param name the field
 * @param label the question as it is read out
 * @param hint a sentence under it; null for none
 * @param kind how it is answered
 * @param choices what can be chosen; empty for the kinds that are typed
 * @param beside what somebody wrote elsewhere, to be read while answering and not to be taken over
 *     as it is; empty for nothing
 * @param suggestion what stands in it until somebody answers; null for nothing. A day is written
 *     {@code 2026-11-27}; several choices are separated by a blank
 */
public record Question(
        String name,
        String label,
        @Nullable String hint,
        Kind kind,
        List<Choice> choices,
        String beside,
        @Nullable String suggestion) {
    /** How a question is answered. */
    public enum Kind {
        LINE,
        TEXT,
        LONG_TEXT,
        DAY,
        TIME,
        ONE_OF,
        /** One of many, from a list that is opened; nothing is chosen until somebody does. */
        PICKED,
        SOME_OF
    }

    public Question {
        choices = List.copyOf(choices);
    }

    public static Question line(String name, String label) {
        return new Question(name, label, null, Kind.LINE, List.of(), "", null);
    }

    public static Question text(String name, String label) {
        return new Question(name, label, null, Kind.TEXT, List.of(), "", null);
    }

    public static Question longText(String name, String label) {
        return new Question(name, label, null, Kind.LONG_TEXT, List.of(), "", null);
    }

    public static Question day(String name, String label) {
        return new Question(name, label, null, Kind.DAY, List.of(), "", null);
    }

    public static Question time(String name, String label) {
        return new Question(name, label, null, Kind.TIME, List.of(), "", null);
    }

    public static Question oneOf(String name, String label, List<Choice> choices) {
        return new Question(name, label, null, Kind.ONE_OF, choices, "", null);
    }

    public static Question someOf(String name, String label, List<Choice> choices) {
        return new Question(name, label, null, Kind.SOME_OF, choices, "", null);
    }

    /** One of an enum's values, in their order. */
    public static <E extends Enum<E>> Question oneOf(
            String name, String label, Class<E> kind, Function<E, String> words) {
        return oneOf(name, label, choices(kind, words));
    }

    /** One of many, such as the people of a school. */
    public static Question picked(String name, String label, List<Choice> choices) {
        return new Question(name, label, null, Kind.PICKED, choices, "", null);
    }

    /** Some of an enum's values, in their order. */
    public static <E extends Enum<E>> Question someOf(
            String name, String label, Class<E> kind, Function<E, String> words) {
        return someOf(name, label, choices(kind, words));
    }

    /** A box to tick, whose value is {@code yes}. */
    public static Question tick(String name, String label, String words) {
        return someOf(name, label, List.of(Choice.of("yes", words)));
    }

    private static <E extends Enum<E>> List<Choice> choices(
            Class<E> kind, Function<E, String> words) {
        return Arrays.stream(kind.getEnumConstants())
                .map(each -> Choice.of(each.name(), words.apply(each)))
                .toList();
    }

    public Question hinting(String sentence) {
        return new Question(name, label, sentence, kind, choices, beside, suggestion);
    }

    public Question suggesting(@Nullable String words) {
        return new Question(name, label, hint, kind, choices, beside, words);
    }

    /** With that in sight while it is answered. */
    public Question beside(String words) {
        return new Question(name, label, hint, kind, choices, words.strip(), suggestion);
    }

    public Question suggesting(LocalDate day) {
        return suggesting(day.toString());
    }

    /** The same, its only choice chosen already; unchanged when there are several. */
    public Question suggestingTheOnly() {
        return choices.size() == 1 ? suggesting(choices.getFirst().value()) : this;
    }

    /** The names of the fields that it asks: a day has three. */
    public List<String> fields() {
        return kind == Kind.DAY
                ? List.of(name + "-day", name + "-month", name + "-year")
                : List.of(name);
    }

    /** The suggested day of a {@link Kind#DAY}; null for none. */
    public @Nullable LocalDate suggestedDay() {
        return kind != Kind.DAY || suggestion == null ? null : LocalDate.parse(suggestion);
    }

    /** The suggested choices of a {@link Kind#SOME_OF}. */
    public List<String> suggestedChoices() {
        return suggestion == null ? List.of() : List.of(suggestion.split(" "));
    }

    /** Whether anything was answered to it. */
    public boolean isAnsweredIn(Typed typed) {
        return fields().stream().anyMatch(field -> !typed.first(field).isBlank());
    }

    /** The answers with the suggestion put in where nobody answered. */
    public Typed filling(Typed typed) {
        if (suggestion == null || fields().stream().anyMatch(typed.answers()::containsKey)) {
            return typed;
        }
        LocalDate day = suggestedDay();
        if (day != null) {
            return typed.with(name + "-day", String.valueOf(day.getDayOfMonth()))
                    .with(name + "-month", String.valueOf(day.getMonthValue()))
                    .with(name + "-year", String.valueOf(day.getYear()));
        }
        return kind == Kind.SOME_OF
                ? typed.with(name, suggestedChoices().toArray(String[]::new))
                : typed.with(name, suggestion);
    }

    /**
     * Notes what can be told of this answer alone: its length, its characters, a day that is none.
     */
    public void check(Answers answers) {
        switch (kind) {
            case LINE, TIME -> answers.line(name, Answers.LONGEST_LINE);
            case TEXT, LONG_TEXT -> answers.text(name, Answers.LONGEST_TEXT);
            case DAY -> answers.day(name);
            case ONE_OF, PICKED, SOME_OF -> {}
        }
    }
}
