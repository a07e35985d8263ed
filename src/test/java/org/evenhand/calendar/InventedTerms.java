package org.evenhand.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A made-up school year that the examples count in, and one that really was. */
final class InventedTerms {
    static final AcademicYear YEAR_2026 = new AcademicYear(2026);

    private InventedTerms() {}

    /**
     * 2026/27. Autumn: Wed 2 Sep (INSET) to Fri 18 Dec, half term 26-30 Oct. Spring: Mon 4 Jan to
     * Thu 25 Mar, half term 15-19 Feb. Summer: Mon 12 Apr to Wed 21 Jul, staff to Thu 22 Jul, half
     * term 31 May to 4 Jun, INSET Mon 7 Jun; May Day is Mon 3 May.
     */
    static TermDates year2026() {
        return new TermDates(
                List.of(
                        new Term(
                                YEAR_2026,
                                TermName.AUTUMN,
                                day("2026-09-02"),
                                day("2026-12-18"),
                                day("2026-12-18"),
                                List.of(new DaySpan(day("2026-10-26"), day("2026-10-30")))),
                        new Term(
                                YEAR_2026,
                                TermName.SPRING,
                                day("2027-01-04"),
                                day("2027-03-25"),
                                day("2027-03-25"),
                                List.of(new DaySpan(day("2027-02-15"), day("2027-02-19")))),
                        new Term(
                                YEAR_2026,
                                TermName.SUMMER,
                                day("2027-04-12"),
                                day("2027-07-21"),
                                day("2027-07-22"),
                                List.of(new DaySpan(day("2027-05-31"), day("2027-06-04"))))),
                Set.of(day("2026-09-02"), day("2027-06-07")),
                List.of());
    }

    /** 2023/24 as a Hampshire infant school published it; its half terms are made up. */
    static TermDates year2023() {
        AcademicYear year = new AcademicYear(2023);
        return new TermDates(
                List.of(
                        new Term(
                                year,
                                TermName.AUTUMN,
                                day("2023-09-01"),
                                day("2023-12-15"),
                                day("2023-12-15"),
                                List.of(new DaySpan(day("2023-10-23"), day("2023-10-27")))),
                        new Term(
                                year,
                                TermName.SPRING,
                                day("2024-01-02"),
                                day("2024-03-28"),
                                day("2024-03-28"),
                                List.of(new DaySpan(day("2024-02-12"), day("2024-02-16")))),
                        new Term(
                                year,
                                TermName.SUMMER,
                                day("2024-04-15"),
                                day("2024-07-23"),
                                day("2024-07-23"),
                                List.of(new DaySpan(day("2024-05-27"), day("2024-05-31"))))),
                Set.of(
                        day("2023-09-01"),
                        day("2023-10-30"),
                        day("2024-01-02"),
                        day("2024-02-09"),
                        day("2024-06-21")),
                List.of());
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
