package org.evenhand.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.evenhand.calendar.Answer;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.kernel.Period;

/**
 * When an e-mail may land. It lands the moment it goes, so that it goes on a school day between
 * eight and four: whoever it upsets then finds somebody at the telephone (J13). The hours are our
 * reading.
 */
public final class LandingTimes {
    static final LocalTime FROM = LocalTime.of(8, 0);
    static final LocalTime UNTIL = LocalTime.of(16, 0);

    private LandingTimes() {}

    /** The first moment from then on; empty when no term that is entered has one. */
    public static Optional<Instant> from(Instant moment, SchoolCalendar calendar) {
        ZonedDateTime there = moment.atZone(Period.LONDON);
        LocalDate day = there.toLocalDate();
        boolean open = calendar.isSchoolDay(day) == Answer.YES;
        if (open && there.toLocalTime().isBefore(FROM)) {
            return Optional.of(opening(day));
        }
        if (open && there.toLocalTime().isBefore(UNTIL)) {
            return Optional.of(moment);
        }
        return calendar.schoolDayOnOrAfter(day.plusDays(1)).map(LandingTimes::opening);
    }

    private static Instant opening(LocalDate day) {
        return day.atTime(FROM).atZone(Period.LONDON).toInstant();
    }
}
