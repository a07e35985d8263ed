package org.evenhand.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One term of one school year, as the school published it. The first day may be an INSET day (E50);
 * both last days are kept and the school chooses which one ends the term (E43).
 *
 * @param lastPupilDay the last day that pupils attend
 * @param lastStaffDay the last day that staff work; the same day unless INSET days follow
 * @param halfTerms the holidays inside the term
 */
public record Term(
        AcademicYear year,
        TermName name,
        LocalDate firstDay,
        LocalDate lastPupilDay,
        LocalDate lastStaffDay,
        List<DaySpan> halfTerms) {

    public Term {
        halfTerms = List.copyOf(halfTerms);
        List<String> faults = faults(year, name, firstDay, lastPupilDay, lastStaffDay, halfTerms);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
    }

    /** Everything that is wrong with such a term, one sentence each; nothing for a sound one. */
    public static List<String> faults(
            AcademicYear year,
            TermName name,
            LocalDate firstDay,
            LocalDate lastPupilDay,
            LocalDate lastStaffDay,
            List<DaySpan> halfTerms) {
        String label = label(name, year);
        List<String> faults = new ArrayList<>();
        if (lastPupilDay.isBefore(firstDay)) {
            faults.add(
                    "%s ends on %s, before it begins on %s."
                            .formatted(
                                    label, PrintedDate.of(lastPupilDay), PrintedDate.of(firstDay)));
        }
        if (lastStaffDay.isBefore(lastPupilDay)) {
            faults.add(
                    "The last staff day of %s, %s, is before its last pupil day, %s."
                            .formatted(
                                    label,
                                    PrintedDate.of(lastStaffDay),
                                    PrintedDate.of(lastPupilDay)));
        }
        if (!year.begins(firstDay)) {
            faults.add(outside(label, "begins", firstDay, year));
        }
        if (!year.reaches(lastStaffDay)) {
            faults.add(outside(label, "ends", lastStaffDay, year));
        }
        weekend("first day", label, firstDay, faults);
        weekend("last pupil day", label, lastPupilDay, faults);
        if (!lastStaffDay.equals(lastPupilDay)) {
            weekend("last staff day", label, lastStaffDay, faults);
        }
        if (faults.isEmpty()) {
            addHalfTermFaults(label, new DaySpan(firstDay, lastPupilDay), halfTerms, faults);
        }
        return faults;
    }

    /**
     * Two of six terms as one of three (E47): the days between them become a half-term holiday.
     *
     * @throws IllegalArgumentException when they are not halves of one term, in this order
     */
    public static Term joined(Term firstHalf, Term secondHalf) {
        LocalDate gapFirst = firstHalf.lastPupilDay.plusDays(1);
        LocalDate gapLast = secondHalf.firstDay.minusDays(1);
        if (!firstHalf.year.equals(secondHalf.year)
                || firstHalf.name != secondHalf.name
                || !firstHalf.lastStaffDay.isBefore(secondHalf.firstDay)) {
            throw new IllegalArgumentException("These are not the two halves of one term");
        }
        List<DaySpan> holidays = new ArrayList<>(firstHalf.halfTerms);
        if (!gapLast.isBefore(gapFirst)) {
            holidays.add(new DaySpan(gapFirst, gapLast));
        }
        holidays.addAll(secondHalf.halfTerms);
        return new Term(
                firstHalf.year,
                firstHalf.name,
                firstHalf.firstDay,
                secondHalf.lastPupilDay,
                secondHalf.lastStaffDay,
                holidays);
    }

    /** {@code Spring term 2026/27}. */
    public String label() {
        return label(name, year);
    }

    /** The same for a term that is not one yet. */
    public static String label(TermName name, AcademicYear year) {
        return name + " term " + year;
    }

    /** Every day from the first to the last on which staff work. */
    public DaySpan days() {
        return new DaySpan(firstDay, lastStaffDay);
    }

    boolean isHalfTerm(LocalDate day) {
        return halfTerms.stream().anyMatch(holiday -> holiday.contains(day));
    }

    /** Whether no term is missing between the earlier one and this. */
    boolean follows(Term earlier) {
        return switch (name) {
            case AUTUMN ->
                    earlier.name == TermName.SUMMER
                            && earlier.year.startsIn() + 1 == year.startsIn();
            case SPRING -> earlier.name == TermName.AUTUMN && earlier.year.equals(year);
            case SUMMER -> earlier.name == TermName.SPRING && earlier.year.equals(year);
        };
    }

    private static void addHalfTermFaults(
            String label, DaySpan term, List<DaySpan> halfTerms, List<String> faults) {
        for (int i = 0; i < halfTerms.size(); i++) {
            DaySpan holiday = halfTerms.get(i);
            if (!term.contains(holiday) || holiday.contains(term.last())) {
                faults.add("The half-term holiday %s is not inside %s.".formatted(holiday, label));
            }
            if (halfTerms.subList(0, i).stream().anyMatch(holiday::overlaps)) {
                faults.add(
                        "The half-term holiday %s overlaps another in %s."
                                .formatted(holiday, label));
            }
        }
    }

    private static String outside(String label, String verb, LocalDate day, AcademicYear year) {
        return "%s %s on %s, which is not in the school year %s."
                .formatted(label, verb, PrintedDate.of(day), year);
    }

    private static void weekend(String which, String label, LocalDate day, List<String> faults) {
        if (WorkingDays.isWeekend(day)) {
            faults.add(
                    "The %s of %s, %s, is at a weekend."
                            .formatted(which, label, PrintedDate.of(day)));
        }
    }
}
