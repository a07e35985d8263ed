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

    private static final Pattern ABOUT = Pattern.compile("^(about|around|roughly|at|ca?\\.) ?");

    /** {@code half past 2}, {@code quarter to 3}, with am or pm behind it or not. */
    private static final Pattern SPOKEN =
            Pattern.compile(
                    "(half past|half|quarter past|quarter to) ?(\\d{1,2}) ?(a\\.?m\\.?|p\\.?m\\.?)?");

    /** By the clock on the wall, the last hour that is an afternoon's when nobody says which. */
    private static final int LAST_OF_THE_AFTERNOON = 6;

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
     * noon}, {@code about 2}, {@code half past 2}. Whoever writes a small hour without a nought and
     * without am or pm means the afternoon. Empty when it is no time.
     */
    public static Optional<LocalTime> heard(String typed) {
        String said =
                ABOUT.matcher(typed.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " "))
                        .replaceFirst("");
        Matcher spoken = SPOKEN.matcher(said);
        if (spoken.matches()) {
            return spoken(spoken);
        }
        String words = said.replace(" ", "").replaceAll("o['’]?clock", "");
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
        boolean afternoon = time.group(1).length() == 1 && isOfTheAfternoon(hour);
        return Optional.of(LocalTime.of(afternoon ? hour + 12 : hour, minute));
    }

    /** Nobody says which half of the day: at a school, two is in the afternoon and eight is not. */
    private static boolean isOfTheAfternoon(int hour) {
        return hour >= 1 && hour <= LAST_OF_THE_AFTERNOON;
    }

    /** Half past two, as people say it. */
    private static Optional<LocalTime> spoken(Matcher said) {
        int hour = Integer.parseInt(said.group(2));
        if (hour < 1 || hour > 12) {
            return Optional.empty();
        }
        boolean afternoon =
                said.group(3) == null
                        ? isOfTheAfternoon(hour) || hour == 12
                        : said.group(3).startsWith("p");
        LocalTime full = LocalTime.of(hour % 12 + (afternoon ? 12 : 0), 0);
        return Optional.of(
                switch (said.group(1)) {
                    case "quarter past" -> full.plusMinutes(15);
                    case "quarter to" -> full.minusMinutes(15);
                    default -> full.plusMinutes(30);
                });
    }
}
