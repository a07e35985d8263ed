package org.evenhand.ui;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as they are said. */
public final class Times {
    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?(a\\.?m\\.?|p\\.?m\\.?)?");

    private Times() {}

    /** {@code 8:45am}, {@code 2pm}, {@code midday}, {@code midnight}. */
    public static String said(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "midnight" : "midday";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    /**
     * What people type for a time: {@code 2:30pm}, {@code 14.30}, {@code 1430}, {@code 9}, {@code
     * noon}. Empty when it is no time.
     */
    public static Optional<LocalTime> heard(String typed) {
        String words = typed.strip().toLowerCase(Locale.UK).replace(" ", "").replace("o'clock", "");
        if (words.equals("midday") || words.equals("noon")) {
            return Optional.of(LocalTime.NOON);
        }
        if (words.equals("midnight")) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        Matcher time = TYPED.matcher(words);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        boolean halves = time.group(3) != null;
        if (minute > 59 || hour > 23 || (halves && (hour > 12 || hour == 0))) {
            return Optional.empty();
        }
        if (halves) {
            boolean afternoon = time.group(3).startsWith("p");
            return Optional.of(LocalTime.of(hour % 12 + (afternoon ? 12 : 0), minute));
        }
        return Optional.of(LocalTime.of(hour, minute));
    }
}
