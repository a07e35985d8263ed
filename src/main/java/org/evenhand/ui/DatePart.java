package org.evenhand.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the three boxes of a date: day, month, year, as the tag {@code dateInput} draws them.
 *
 * @param suffix the end of its field's name, {@code happened-day}
 * @param width the class that sets the width of the box
 * @param wrong whether this box is marked
 */
public record DatePart(
        String suffix, String label, String width, @Nullable String value, boolean wrong) {

    /**
     * The three boxes. When a problem names single parts only these are marked, otherwise all
     * three.
     */
    public static List<DatePart> of(
            String field, @Nullable LocalDate suggestion, Problems problems, boolean anyWrong) {
        boolean namesParts =
                problems.at(field) == null
                        && problems.at(field + "-day", field + "-month", field + "-year") != null;
        Boxes boxes = new Boxes(field, problems, anyWrong, namesParts);
        return List.of(
                boxes.box("day", "Day", 2, suggestion == null ? null : suggestion.getDayOfMonth()),
                boxes.box(
                        "month",
                        "Month",
                        2,
                        suggestion == null ? null : suggestion.getMonthValue()),
                boxes.box("year", "Year", 4, suggestion == null ? null : suggestion.getYear()));
    }

    private record Boxes(String field, Problems problems, boolean anyWrong, boolean namesParts) {
        DatePart box(String suffix, String label, int width, @Nullable Integer suggestion) {
            String name = field + "-" + suffix;
            String suggested = suggestion == null ? null : suggestion.toString();
            boolean wrong = namesParts ? problems.at(name) != null : anyWrong;
            return new DatePart(
                    suffix,
                    label,
                    "govuk-input--width-" + width,
                    problems.shown(name, suggested),
                    wrong);
        }
    }
}
