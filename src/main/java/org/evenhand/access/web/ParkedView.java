package org.evenhand.access.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.access.KeptFormInWords;
import org.evenhand.access.Parked;
import org.evenhand.kernel.Period;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Times;

/**
 * A parked form as it is shown: what was typed to read, and all of it to send again.
 *
 * @param when {@code Friday 27 November 2026 at 8:45am}
 * @param where on what kind of page it was sent: {@code On the page of a letter}
 * @param what what it does: {@code Issue this warning}; empty when nobody says
 * @param about about whom or what; empty when nobody says
 */
public record ParkedView(
        String id,
        String action,
        String when,
        String where,
        String what,
        String about,
        boolean withFiles,
        List<Answer> answers,
        List<HiddenField> fields) {
    /** So many letters of an answer tell it from another. */
    private static final int FIRST_WORDS = 80;

    private static final String AN_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    /** One field with its name as words. */
    public record Answer(String field, String words) {}

    static ParkedView of(Parked parked, KeptFormInWords.Words words) {
        LocalDateTime at = LocalDateTime.ofInstant(parked.at(), Period.LONDON);
        List<HiddenField> fields =
                parked.typed().answers().entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(value -> new HiddenField(entry.getKey(), value)))
                        .toList();
        return new ParkedView(
                parked.ticket().toString(),
                parked.path(),
                DAY.format(at) + " at " + Times.said(at.toLocalTime()),
                where(parked.path()),
                words.what(),
                words.about(),
                parked.withFiles(),
                words.answers().isEmpty()
                        ? answers(fields).toList()
                        : words.answers().stream()
                                .map(each -> new Answer(each.question(), each.words()))
                                .toList(),
                fields);
    }

    /** What tells it from another, in a list of several: where, and what most was written of. */
    public String inOneLine() {
        return Stream.concat(
                        Stream.of(what.isEmpty() ? where : inWords()),
                        answers.stream()
                                .max(Comparator.comparingInt(answer -> answer.words().length()))
                                .stream()
                                .map(answer -> asked(answer) + shortened(answer.words())))
                .collect(Collectors.joining(". "));
    }

    private static String asked(Answer answer) {
        return answer.field() + (answer.field().endsWith("?") ? " " : ": ");
    }

    /** {@code Issue this warning: Brandon Keyte, case 2026-004}. */
    public String inWords() {
        return about.isEmpty() ? what : what + ": " + about;
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= FIRST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, FIRST_WORDS)) + "…";
    }

    private static String where(String path) {
        return switch (path.split("/", 3)[1]) {
            case "contacts" -> "An entry in the record";
            case "cases" -> "On a case";
            case "letters" -> "On a letter";
            case "people" -> "On somebody’s page";
            case "desk" -> "At the front desk";
            case "enforcement", "restrictions", "shared" -> "On carrying out a restriction";
            case "governors" -> "An answer as governor";
            case "settings", "first-hour" -> "In Settings";
            default -> "On another page";
        };
    }

    /** What the person answered; not what the form says of itself. */
    private static Stream<Answer> answers(List<HiddenField> fields) {
        return fields.stream()
                .filter(field -> !field.name().equals(HiddenField.FORM_TICKET))
                .filter(field -> !field.name().startsWith("_"))
                .filter(field -> !field.value().isBlank())
                .map(field -> new Answer(words(field.name()), said(field.value())));
    }

    /**
     * A choice's code as words, {@code PHONE_CALL}; what people wrote themselves as they wrote it.
     */
    private static String said(String value) {
        return value.matches("[A-Z]+(_[A-Z]+)+")
                ? value.replace('_', ' ').toLowerCase(Locale.UK)
                : value;
    }

    /** {@code exactWords} as {@code Exact words}; no id of anything. */
    private static String words(String name) {
        String spaced =
                name.replaceAll(AN_ID, "")
                        .replaceAll("([a-z])([A-Z])", "$1 $2")
                        .replace('-', ' ')
                        .strip()
                        .toLowerCase(Locale.UK);
        return spaced.isEmpty()
                ? spaced
                : spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
    }
}
