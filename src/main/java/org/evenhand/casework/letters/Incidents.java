package org.evenhand.casework.letters;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.evenhand.kernel.Period;
import org.evenhand.letter.FactTable;
import org.evenhand.letter.Paragraph;
import org.evenhand.ui.Times;

/** The dated list of what happened, oldest first (P48-1, P50-1). */
public final class Incidents {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private Incidents() {}

    public static FactTable table(List<Incident> incidents) {
        return new FactTable(
                "What was seen, heard or received",
                List.of("When and how", "What was done or said"),
                incidents.stream()
                        .sorted(Comparator.comparing(Incident::happenedAt))
                        .map(one ->
                                new FactTable.Row(
                                        Paragraph.of(said(one.happenedAt()) + ", " + one.how()),
                                        List.of(Quoting.paragraph(one.what()))))
                        .toList());
    }

    /** {@code Tuesday 10 November 2026, 8:52am}. */
    public static String said(Instant moment) {
        ZonedDateTime there = moment.atZone(Period.LONDON);
        return DAY.format(there) + ", " + Times.said(there.toLocalTime());
    }
}
