package org.evenhand.contactlog;

import java.time.LocalDate;
import org.evenhand.calendar.Allowance;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.Timers;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Unit;

/**
 * The days by which something about an entry is to be done. Where the term dates do not reach,
 * school days are counted as days of the calendar: a duty is sooner rather than never.
 *
 * @param today up to when what goes on is counted, such as days off work
 */
public record EntryDays(SchoolCalendar calendar, Timers timers, LocalDate today) {
    /** The days of this school, as of today. */
    public static EntryDays of(Unit unit) {
        return new EntryDays(Calendars.of(unit), Calendars.timers(unit), unit.today());
    }

    /** The last day in time. */
    public LocalDate due(Timer timer, LocalDate from) {
        return switch (timers.due(timer, from, calendar)) {
            case Due.By(LocalDate day) -> day;
            case Due.NotKnown unknown -> from.plusDays(number(timers.allowed(timer)));
        };
    }

    /** The same for what people do at work: never a day on which nobody is there to do it. */
    public LocalDate dueAtWork(Timer timer, LocalDate from) {
        return calendar.workingDays().onOrAfter(due(timer, from));
    }

    private static int number(Allowance allowance) {
        return allowance instanceof Allowance.Count(int number, Allowance.Unit unit) ? number : 1;
    }

    /** Whether it was written down later than it should be (P46). */
    public boolean isLate(Entry entry) {
        LocalDate loggedOn = LocalDate.ofInstant(entry.loggedAt(), Period.LONDON);
        return loggedOn.isAfter(due(Timer.LATE_ENTRY, entry.happenedOn()));
    }
}
