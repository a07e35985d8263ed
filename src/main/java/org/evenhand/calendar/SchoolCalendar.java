package org.evenhand.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What each day is for one school: from its published terms, its choices and the bank holidays. It
 * never changes; new term dates make a new calendar.
 *
 * <p>It answers for published days only. A weekend or bank holiday is no school day in any year; of
 * another weekday before, after or in a gap between the published terms it says that it does not
 * know (E45), and so does every count or search that would have to step on one.
 */
public final class SchoolCalendar {
    private final TermDates dates;
    private final CalendarChoices choices;
    private final WorkingDays workingDays;
    private final Map<LocalDate, Closure> closures = new HashMap<>();
    private final List<DaySpan> published;
    private final List<LocalDate> schoolDays;

    public SchoolCalendar(TermDates dates, CalendarChoices choices, BankHolidays bankHolidays) {
        this.dates = dates;
        this.choices = choices;
        this.workingDays = new WorkingDays(bankHolidays);
        dates.closures().forEach(closure -> closures.put(closure.day(), closure));
        this.published = stretches(dates.terms());
        this.schoolDays =
                dates.terms().stream()
                        .flatMap(t -> t.firstDay().datesUntil(t.lastPupilDay().plusDays(1)))
                        .filter(day -> isSchoolDay(day) == Answer.YES)
                        .toList();
    }

    /** A calendar with the usual choices and the bank holidays known today. */
    public static SchoolCalendar of(TermDates dates) {
        return new SchoolCalendar(dates, CalendarChoices.USUAL, BankHolidays.ofEnglandAndWales());
    }

    public TermDates dates() {
        return dates;
    }

    public CalendarChoices choices() {
        return choices;
    }

    public WorkingDays workingDays() {
        return workingDays;
    }

    /** The stretches without a gap for which terms are published, in order. */
    public List<DaySpan> published() {
        return published;
    }

    /** Whether the published terms, and the holidays between them, cover this day (E45). */
    public boolean covers(LocalDate day) {
        return stretchOn(day).isPresent();
    }

    public DayKind kindOf(LocalDate day) {
        if (WorkingDays.isWeekend(day)) {
            return DayKind.WEEKEND;
        }
        if (!workingDays.isWorkingDay(day)) {
            return DayKind.BANK_HOLIDAY;
        }
        if (!covers(day)) {
            return DayKind.NOT_KNOWN;
        }
        Closure closure = closures.get(day);
        if (closure != null && closure.extent() == Closure.Extent.WHOLE) {
            return DayKind.CLOSED;
        }
        DayKind inTerm = termOn(day).map(term -> kindIn(term, day)).orElse(DayKind.HOLIDAY);
        return closure != null && inTerm == DayKind.SCHOOL_DAY ? DayKind.PARTLY_CLOSED : inTerm;
    }

    public Answer isSchoolDay(LocalDate day) {
        return switch (kindOf(day)) {
            case SCHOOL_DAY -> Answer.YES;
            case NOT_KNOWN -> Answer.NOT_KNOWN;
            case PARTLY_CLOSED ->
                    choices.partlyClosed() == CalendarChoices.PartlyClosed.IS_A_SCHOOL_DAY
                            ? Answer.YES
                            : Answer.NO;
            case WEEKEND, BANK_HOLIDAY, CLOSED, INSET, HALF_TERM, HOLIDAY -> Answer.NO;
        };
    }

    /**
     * How many school days come after the start, up to and including the end (E52); empty when a
     * day between them is not known.
     */
    public OptionalInt schoolDaysBetween(LocalDate start, LocalDate end) {
        if (!end.isAfter(start)) {
            return OptionalInt.of(0);
        }
        return knows(start.plusDays(1), end)
                ? OptionalInt.of(placeAfter(end) - placeAfter(start))
                : OptionalInt.empty();
    }

    /**
     * The nth school day after a day, which is never counted itself; empty when not known.
     *
     * @param count 1 or more
     */
    public Optional<LocalDate> schoolDayAfter(LocalDate day, int count) {
        return schoolDayAt(placeAfter(day) + requirePositive(count) - 1)
                .filter(found -> knows(day.plusDays(1), found));
    }

    /** The nth school day before a day, which is never counted itself; empty when not known. */
    public Optional<LocalDate> schoolDayBefore(LocalDate day, int count) {
        return schoolDayAt(placeAfter(day.minusDays(1)) - requirePositive(count))
                .filter(found -> knows(found, day.minusDays(1)));
    }

    /**
     * The day itself when it is a school day, else the previous one (E41); empty when not known.
     */
    public Optional<LocalDate> schoolDayOnOrBefore(LocalDate day) {
        return schoolDayBefore(day.plusDays(1), 1);
    }

    /** The day itself when it is a school day, else the next one; empty when not known. */
    public Optional<LocalDate> schoolDayOnOrAfter(LocalDate day) {
        return schoolDayAfter(day.minusDays(1), 1);
    }

    /** The last school day up to a day that is published at all, however far back that is. */
    public Optional<LocalDate> lastPublishedSchoolDayBy(LocalDate day) {
        return schoolDayAt(placeAfter(day) - 1);
    }

    public Optional<Term> term(TermName name, AcademicYear year) {
        return dates.terms().stream()
                .filter(term -> term.name() == name && term.year().equals(year))
                .findFirst();
    }

    /** The day that ends a term, as the school chose it (E43). */
    public LocalDate endOf(Term term) {
        return switch (choices.endOfTerm()) {
            case LAST_PUPIL_DAY -> term.lastPupilDay();
            case LAST_STAFF_DAY -> term.lastStaffDay();
        };
    }

    /** The published terms that end after a day, soonest first: what a head may choose from. */
    public List<Term> termsEndingAfter(LocalDate day) {
        return dates.terms().stream().filter(term -> endOf(term).isAfter(day)).toList();
    }

    /** Says for a person how far the term dates go. */
    public String howFarItGoes() {
        return published.isEmpty()
                ? "No term dates are entered."
                : "Term dates are entered up to %s."
                        .formatted(PrintedDate.of(published.getLast().last()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SchoolCalendar that
                && dates.equals(that.dates)
                && choices.equals(that.choices)
                && workingDays.equals(that.workingDays);
    }

    @Override
    public int hashCode() {
        return dates.hashCode();
    }

    @Override
    public String toString() {
        return "SchoolCalendar" + published;
    }

    private DayKind kindIn(Term term, LocalDate day) {
        if (dates.insetDays().contains(day) || day.isAfter(term.lastPupilDay())) {
            return DayKind.INSET;
        }
        return term.isHalfTerm(day) ? DayKind.HALF_TERM : DayKind.SCHOOL_DAY;
    }

    private Optional<Term> termOn(LocalDate day) {
        for (Term term : dates.terms()) {
            if (!day.isBefore(term.firstDay()) && !day.isAfter(term.lastStaffDay())) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    private Optional<DaySpan> stretchOn(LocalDate day) {
        for (DaySpan stretch : published) {
            if (stretch.contains(day)) {
                return Optional.of(stretch);
            }
        }
        return Optional.empty();
    }

    /** Whether each day of these is known: published, or no school day in any year. */
    boolean knows(LocalDate first, LocalDate last) {
        LocalDate day = first;
        while (!day.isAfter(last)) {
            Optional<DaySpan> stretch = stretchOn(day);
            if (stretch.isPresent()) {
                day = stretch.get().last().plusDays(1);
            } else if (workingDays.isWorkingDay(day)) {
                return false;
            } else {
                day = day.plusDays(1);
            }
        }
        return true;
    }

    /** How many published school days there are up to and including this day. */
    private int placeAfter(LocalDate day) {
        int place = Collections.binarySearch(schoolDays, day);
        return place >= 0 ? place + 1 : -place - 1;
    }

    private Optional<LocalDate> schoolDayAt(int place) {
        return place >= 0 && place < schoolDays.size()
                ? Optional.of(schoolDays.get(place))
                : Optional.empty();
    }

    private static int requirePositive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("Counting starts at one, not " + count);
        }
        return count;
    }

    private static List<DaySpan> stretches(List<Term> terms) {
        List<DaySpan> stretches = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            boolean goesOn = i > 0 && term.follows(terms.get(i - 1));
            LocalDate first = goesOn ? stretches.removeLast().first() : term.firstDay();
            stretches.add(new DaySpan(first, term.lastStaffDay()));
        }
        return List.copyOf(stretches);
    }
}
