package org.evenhand.access.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.evenhand.access.Parked;
import org.evenhand.kernel.Period;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Times;

/**
 * A parked form as it is shown: what was typed to read, and all of it to send again.
 *
 * @param when {@code Friday 27 November 2026 at 8:45am}
 */
public record ParkedView(
        String id,
        String action,
        String when,
        boolean withFiles,
        List<Answer> answers,
        List<HiddenField> fields) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    /** One field with its name as words. */
    public record Answer(String field, String words) {}

    static ParkedView of(Parked parked) {
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
                parked.withFiles(),
                answers(fields).toList(),
                fields);
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

    /** {@code exactWords} as {@code Exact words}. */
    private static String words(String name) {
        String spaced =
                name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.UK);
        return spaced.isEmpty()
                ? spaced
                : spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
    }
}
