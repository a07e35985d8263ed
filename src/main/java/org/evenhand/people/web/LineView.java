package org.evenhand.people.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.evenhand.kernel.Period;
import org.evenhand.people.AdjustmentRecorded;
import org.evenhand.people.ChildRecorded;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.Kept;
import org.evenhand.people.Lasting;
import org.evenhand.people.RelationshipRecorded;
import org.evenhand.people.RepresentativeAppointed;
import org.evenhand.people.StandingRecorded;
import org.evenhand.ui.RowAction;

/**
 * One line of a person's page.
 *
 * @param key what it is
 * @param words what it says, kept in its lines
 * @param notes since when, by whom confirmed, and the like
 * @param warning a word of caution; empty when there is none
 */
public record LineView(
        String key, String words, List<String> notes, String warning, List<RowAction> actions) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static String said(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * From when to when, and why it ended. What was written down on its first day may have been so
     * before: then it is said since when it is known.
     */
    static String span(Kept<?> kept) {
        LocalDate last = kept.lastDay();
        LocalDate first = kept.fact().from();
        boolean known = first.equals(LocalDate.ofInstant(kept.told().recordedAt(), Period.LONDON));
        String from = said(first);
        String because = kept.because().isEmpty() ? "" : ": " + kept.because();
        return last == null
                ? (known ? "Known since " : "Since ") + from
                : (known ? "Known from " : "") + from + " to " + said(last) + because;
    }

    /** What a fact says, in one line. */
    static String wordsOf(Lasting fact) {
        return switch (fact) {
            case RelationshipRecorded told -> told.words();
            case ChildRecorded told -> told.words();
            case StandingRecorded told -> told.standing().words();
            case ContactPointAdded told -> {
                String value = told.value();
                yield told.kind().words() + ": " + (value == null ? "a safe one" : value);
            }
            case RepresentativeAppointed told -> told.representative() + ", " + told.relation();
            case AdjustmentRecorded told -> told.need();
            default -> throw new IllegalArgumentException("Unknown: " + fact);
        };
    }
}
