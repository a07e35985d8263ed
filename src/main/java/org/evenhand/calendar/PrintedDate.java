package org.evenhand.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A day as letters and pages print it: {@code Friday 27 November 2026}. */
public final class PrintedDate {
    private static final DateTimeFormatter IN_FULL =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private PrintedDate() {}

    public static String of(LocalDate day) {
        return IN_FULL.format(day);
    }

    /** The same as that language writes it in full: {@code Dydd Gwener, 27 Tachwedd 2026}. */
    public static String of(LocalDate day, Locale language) {
        boolean english =
                language.getLanguage().isEmpty()
                        || language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english
                ? of(day)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(language)
                        .format(day);
    }
}
