package org.evenhand.casework.letters;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.evenhand.contactlog.ContactLogged;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Recorded;
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
                                        Paragraph.of(
                                                said(one.happenedAt(), one.timeKnown())
                                                        + ", "
                                                        + one.how()),
                                        List.of(Quoting.paragraph(one.what()))))
                        .toList());
    }

    /** When a contact happened; the day alone where nobody knows the time. */
    public static String said(Entry entry) {
        return said(entry.happenedAt(), entry.isTimeKnown());
    }

    /** The same with {@code time not known} in place of an hour that nobody told. */
    static String said(Instant moment, boolean timeKnown) {
        return timeKnown
                ? said(moment)
                : DAY.format(moment.atZone(Period.LONDON)) + ", time not known";
    }

    /** When a fact of the record happened. */
    static String said(Recorded<?> recorded) {
        return said(
                recorded.occurredAt(),
                !(recorded.fact() instanceof ContactLogged logged && logged.happenedOn() != null));
    }

    /** {@code Tuesday 10 November 2026, 8:52am}. */
    public static String said(Instant moment) {
        ZonedDateTime there = moment.atZone(Period.LONDON);
        return DAY.format(there) + ", " + Times.said(there.toLocalTime());
    }
}
