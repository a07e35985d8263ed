package org.evenhand.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * When a restriction is reviewed (J24): some school days before its last day, or at mid-point when
 * it is short; and also at six months when it is longer than that. A review that would fall on a
 * day without school is held on the previous school day (E41).
 *
 * @param schoolDaysBefore how many school days before the last day
 * @param shortUnder fewer school days than this make a restriction short; more than {@code
 *     schoolDaysBefore}, so that the review always comes after the start
 */
public record ReviewRules(int schoolDaysBefore, int shortUnder) {
    /** Ten school days before; short is under twenty. */
    public static final ReviewRules USUAL = new ReviewRules(10, 20);

    private static final PolicyParagraph DURATION = PolicyParagraph.p(50);

    public ReviewRules {
        if (schoolDaysBefore < 1 || shortUnder <= schoolDaysBefore) {
            throw new IllegalArgumentException(
                    "A review comes before the end, and after the start of a short restriction");
        }
    }

    /**
     * The reviews of a restriction, soonest first; a day on which two fall is given once.
     *
     * @param start the first day in force
     * @param lastDay after the start
     */
    public List<Review> reviewsOf(LocalDate start, LocalDate lastDay, SchoolCalendar calendar) {
        requireOrder(start, lastDay);
        List<Review> reviews = new ArrayList<>();
        reviews.add(beforeTheEnd(start, lastDay, calendar));
        LocalDate sixMonths = Timescale.Months.SIX.lastDay(start);
        if (lastDay.isAfter(sixMonths)) {
            Review atSix = settled(Review.Why.SIX_MONTHS, sixMonths, start, lastDay, calendar);
            if (!areSameDay(atSix, reviews.getFirst())) {
                reviews.add(atSix);
            }
        }
        reviews.sort(Comparator.comparing(ReviewRules::dayOf));
        return List.copyOf(reviews);
    }

    /** The one review of an interim bar: its last day, which it prints (J8). */
    public static Review ofInterimBar(LocalDate lastDay) {
        return new Review.On(Review.Why.INTERIM_BAR, lastDay, lastDay);
    }

    /** What speaks against a review day that a person chose: after the start, not after the end. */
    public static Grounds against(LocalDate chosen, LocalDate start, LocalDate lastDay) {
        return Stream.of(
                        chosen.isAfter(start)
                                ? Optional.<Ground>empty()
                                : Optional.of(
                                        new Ground(
                                                "review.after-start",
                                                DURATION,
                                                "The review on %s is not after the start on %s."
                                                        .formatted(
                                                                PrintedDate.of(chosen),
                                                                PrintedDate.of(start)),
                                                "Choose a later day.")),
                        chosen.isAfter(lastDay)
                                ? Optional.of(
                                        new Ground(
                                                "review.not-after-end",
                                                DURATION,
                                                "The review on %s is after the last day, %s."
                                                        .formatted(
                                                                PrintedDate.of(chosen),
                                                                PrintedDate.of(lastDay)),
                                                "Choose an earlier day."))
                                : Optional.<Ground>empty())
                .collect(Grounds.collecting());
    }

    private Review beforeTheEnd(LocalDate start, LocalDate lastDay, SchoolCalendar calendar) {
        OptionalInt schoolDays = calendar.schoolDaysBetween(start, lastDay);
        if (schoolDays.isEmpty()) {
            return new Review.ToBeChosen(
                    Review.Why.BEFORE_THE_END,
                    suggestion(start, lastDay, calendar),
                    notKnown(calendar));
        }
        if (schoolDays.getAsInt() < shortUnder) {
            return settled(
                    Review.Why.MID_POINT, midPoint(start, lastDay), start, lastDay, calendar);
        }
        LocalDate day = calendar.schoolDayBefore(lastDay, schoolDaysBefore).orElseThrow();
        return new Review.On(Review.Why.BEFORE_THE_END, day, day);
    }

    /**
     * Moved to the previous school day; if there is none since the start, to the next one (E41).
     */
    private static Review settled(
            Review.Why why,
            LocalDate wanted,
            LocalDate start,
            LocalDate lastDay,
            SchoolCalendar calendar) {
        Optional<LocalDate> previous =
                calendar.schoolDayOnOrBefore(wanted).filter(day -> day.isAfter(start));
        if (previous.isPresent()) {
            return new Review.On(why, previous.get(), wanted);
        }
        if (calendar.schoolDaysBetween(start, wanted).isEmpty()) {
            return toBeChosen(why, wanted, start, calendar);
        }
        Optional<LocalDate> next =
                calendar.schoolDayOnOrAfter(wanted).filter(day -> !day.isAfter(lastDay));
        if (next.isPresent()) {
            return new Review.On(why, next.get(), wanted);
        }
        return calendar.schoolDaysBetween(wanted, lastDay).isEmpty()
                ? toBeChosen(why, wanted, start, calendar)
                // All of it lies in the holidays, so there is no school day to move to.
                : new Review.On(why, wanted, wanted);
    }

    private static Review toBeChosen(
            Review.Why why, LocalDate wanted, LocalDate start, SchoolCalendar calendar) {
        LocalDate workingDay = calendar.workingDays().onOrBefore(wanted);
        return new Review.ToBeChosen(
                why, workingDay.isAfter(start) ? workingDay : wanted, notKnown(calendar));
    }

    /**
     * As many working days before the end; or the last published school day up to then, if that is
     * in the second half, because in a holiday nobody is there to review.
     */
    private LocalDate suggestion(LocalDate start, LocalDate lastDay, SchoolCalendar calendar) {
        LocalDate half = midPoint(start, lastDay);
        LocalDate workingDay = calendar.workingDays().before(lastDay, schoolDaysBefore);
        if (workingDay.isBefore(half)) {
            return half;
        }
        return calendar.lastPublishedSchoolDayBy(workingDay)
                .filter(day -> !day.isBefore(half))
                .orElse(workingDay);
    }

    private static LocalDate midPoint(LocalDate start, LocalDate lastDay) {
        long days = lastDay.toEpochDay() - start.toEpochDay();
        return start.plusDays((days + 1) / 2);
    }

    private static boolean areSameDay(Review one, Review other) {
        return one instanceof Review.On a
                && other instanceof Review.On b
                && a.day().equals(b.day());
    }

    private static LocalDate dayOf(Review review) {
        return switch (review) {
            case Review.On on -> on.day();
            case Review.ToBeChosen open -> open.suggested();
        };
    }

    private static Ground notKnown(SchoolCalendar calendar) {
        return new Ground(
                "review.school-days-not-known",
                new PolicyParagraph("E45"),
                "The review day cannot be worked out in school days. " + calendar.howFarItGoes(),
                "Choose the review day, or enter the term dates first.");
    }

    private static void requireOrder(LocalDate start, LocalDate lastDay) {
        if (!lastDay.isAfter(start)) {
            throw new IllegalArgumentException("A restriction ends after it starts");
        }
    }
}
