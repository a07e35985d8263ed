package org.evenhand.enforcement;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.calendar.Answer;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.Measure;
import org.evenhand.school.HolidayOwnerNamed;
import org.evenhand.school.SchoolProfile;
import org.evenhand.school.Schools;
import org.jspecify.annotations.Nullable;

/**
 * What is to come off while the school is closed is the work of whoever it named for that, besides
 * those who usually do it (E40). The end itself waits for nobody: nothing is prolonged by it.
 */
final class InTheHolidays {
    /** How long before the last day it is theirs to know of. */
    private static final int DAYS_AHEAD = 7;

    private static final int DAYS_AFTER = 30;

    private final Unit unit;
    private @Nullable SchoolCalendar calendar;
    private @Nullable SchoolProfile school;

    InTheHolidays(Unit unit) {
        this.unit = unit;
    }

    EnforcementPlan in(EnforcementPlan plan) {
        return endsSoonOrIsOver(plan) && isClosed(plan.restriction().endsOn().plusDays(1))
                ? owner().map(named -> in(plan, named)).orElse(plan)
                : plan;
    }

    private static EnforcementPlan in(EnforcementPlan plan, HolidayOwnerNamed named) {
        return new EnforcementPlan(
                plan.restriction(),
                plan.lines().stream()
                        .map(line ->
                                !line.done().isEmpty() && line.measure() != Measure.SHARES
                                        ? line.ownedBy(
                                                line.owner()
                                                        .orInTheHolidays(
                                                                named.account(), named.name()))
                                        : line)
                        .toList(),
                plan.shares(),
                plan.readings(),
                plan.askedSince());
    }

    /** What came off is theirs to look at for a while; older ones are none of their work. */
    private boolean endsSoonOrIsOver(EnforcementPlan plan) {
        LocalDate ends = plan.restriction().endsOn();
        return !ends.isAfter(unit.today().plusDays(DAYS_AHEAD))
                && (!ends.isBefore(unit.today().minusDays(DAYS_AFTER))
                        || plan.on().stream().anyMatch(one -> one.measure() != Measure.SHARES));
    }

    /** Not only a weekend: no school on the first working day from then on. */
    private boolean isClosed(LocalDate day) {
        SchoolCalendar read = calendar();
        LocalDate working = day;
        while (working.getDayOfWeek().getValue() > 5) {
            working = working.plusDays(1);
        }
        return read.isSchoolDay(working) == Answer.NO;
    }

    private SchoolCalendar calendar() {
        SchoolCalendar read = calendar == null ? Calendars.of(unit) : calendar;
        calendar = read;
        return read;
    }

    private Optional<HolidayOwnerNamed> owner() {
        SchoolProfile read = school == null ? Schools.profile(unit) : school;
        school = read;
        return read.holidayOwner();
    }
}
