package org.evenhand.ui;

import java.time.LocalTime;

/** Times as they are said. */
public final class Times {
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
}
