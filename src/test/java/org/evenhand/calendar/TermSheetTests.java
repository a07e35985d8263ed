package org.evenhand.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.calendar.InventedTerms.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermSheetTests {
    private static final String HEADING =
            "academic year,term,first day,last day,last staff day,half term,INSET,closed,"
                    + "partly closed,notes\n";

    private static final String SOUND =
            HEADING
                    + "2026/27,Autumn,2026-09-02,18/12/2026,,26/10/2026 to 30/10/2026,2/9/2026,,,\n"
                    + "2026/27,Spring term,2027-01-04,2027-03-25,,2027-02-15 - 2027-02-19,,"
                    + "2027-01-12 snow,,\n"
                    + "2026-2027,summer,2027-04-12,2027-07-21,2027-07-22,"
                    + "2027-05-31 to 2027-06-04,2027-06-07;,,\"2027-05-06 polling day, hall\",ok\n";

    @Test
    void readsASoundSheet() {
        TermSheet sheet = TermSheet.read(SOUND);
        assertThat(sheet.problems()).isEmpty();
        TermDates dates = sheet.dates().orElseThrow();
        assertThat(dates.terms()).isEqualTo(InventedTerms.year2026().terms());
        assertThat(dates.insetDays()).isEqualTo(InventedTerms.year2026().insetDays());
        assertThat(dates.closures())
                .containsExactlyInAnyOrder(
                        new Closure(day("2027-01-12"), "snow", Closure.Extent.WHOLE),
                        new Closure(day("2027-05-06"), "polling day, hall", Closure.Extent.PART));
    }

    @Test
    void takesByteOrderMarksWindowsLinesQuotesAndBlanks() {
        String windows =
                "\uFEFF"
                        + ("\n" + SOUND + "\n , , ,\n\n")
                                .replace("2027-03-25,", "\" 2027-03-25\u00A0\",")
                                .replace("\n", "\r\n");
        TermSheet sheet = TermSheet.read(windows);
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.typed()).isEqualTo(windows);
        assertThat(sheet.dates().orElseThrow().terms()).isEqualTo(InventedTerms.year2026().terms());
    }

    @Test
    void putsSixTermsTogether() {
        TermSheet sheet =
                TermSheet.read(
                        """
                        Academic Year,Term,First day,Last day
                        2026/27,Term 2,2026-11-02,2026-12-18
                        2026/27,1,2026-09-02,2026-10-16
                        2026/27,Spring 1,2027-01-04,2027-02-12
                        2026/27,Spring 2,2027-02-22,2027-03-25
                        """);
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.terms())
                .extracting(Term::label)
                .containsExactly("Autumn term 2026/27", "Spring term 2026/27");
        assertThat(sheet.terms().getFirst().halfTerms())
                .containsExactly(new DaySpan(day("2026-10-17"), day("2026-11-01")));
    }

    @Test
    void reportsEveryProblemOfEveryLineAndLosesNothing() {
        String typed =
                HEADING
                        + "2026/28,Autum,2026-09-31,,,,,,,\n"
                        + "2026/27,Spring,2027-01-04,2027-03-25,,2027-02-19 to 2027-02-15,"
                        + "2027-01-09;2027-07-01;soon,2027-01-12,,\n"
                        + "2026/27,Summer,12/04/27,2027-07-21,,,,,,,extra\n";
        TermSheet sheet = TermSheet.read(typed);
        assertThat(problems(sheet))
                .containsExactly(
                        "Line 2, academic year: “2026/28” is not an academic year such as 2026/27.",
                        "Line 2, term: “Autum” is not Autumn, Spring or Summer, or Term 1 to Term"
                                + " 6.",
                        "Line 2, first day: There is no day “2026-09-31”.",
                        "Line 2, last day: This is empty; it should be a day such as 2026-09-02 or"
                                + " 02/09/2026.",
                        "Line 3, half term: It ends on Monday 15 February 2027, before it begins on"
                                + " Friday 19 February 2027.",
                        "Line 3, INSET: “soon” is not a day such as 2026-09-02 or 02/09/2026.",
                        "Line 3, closed: “2027-01-12” is not a day and a reason such as 2027-05-06"
                                + " polling day.",
                        "Line 3, INSET: Saturday 9 January 2027 is at a weekend.",
                        "Line 3, INSET: Thursday 1 July 2027 is not in Spring term 2026/27 (Monday 4"
                                + " January 2027 to Thursday 25 March 2027).",
                        "Line 4: “extra” stands under no heading.",
                        "Line 4, first day: “12/04/27” is not a day such as 2026-09-02 or"
                                + " 02/09/2026.");
        assertThat(sheet.dates()).isEmpty();
        assertThat(sheet.typed()).isEqualTo(typed);
        // The line that could be understood is kept to be shown.
        assertThat(sheet.terms()).extracting(Term::label).containsExactly("Spring term 2026/27");
    }

    @Test
    void refusesTermsThatOverlapRunBackwardsOrComeTwice() {
        TermSheet sheet =
                TermSheet.read(
                        """
                        academic year,term,first day,last day
                        2026/27,Autumn,2026-09-02,2026-12-18
                        2026/27,Spring,2026-12-18,2027-03-25
                        2026/27,Summer,2027-07-21,2027-04-12
                        2027/28,Autumn,2026-09-01,2027-12-17
                        2026/27,Autumn,2026-09-02,2026-12-18
                        """);
        assertThat(problems(sheet))
                .containsExactly(
                        "Line 3: Spring term 2026/27 (Friday 18 December 2026 to Thursday 25 March"
                                + " 2027) overlaps Autumn term 2026/27 (Wednesday 2 September 2026"
                                + " to Friday 18 December 2026).",
                        "Line 4: Summer term 2026/27 ends on Monday 12 April 2027, before it begins"
                                + " on Wednesday 21 July 2027.",
                        "Line 5: Autumn term 2027/28 begins on Tuesday 1 September 2026, which is"
                                + " not in the school year 2027/28.",
                        "Line 6: Autumn term 2026/27 is there twice.");
    }

    @Test
    void aHalfOfATermNeedsTheOtherHalf() {
        assertThat(
                        problems(
                                TermSheet.read(
                                        """
                                        academic year,term,first day,last day
                                        2026/27,Term 1,2026-09-02,2026-10-16
                                        2026/27,Term 4,2027-02-22,2027-03-25
                                        """)))
                .containsExactly(
                        "Line 2: The second half of Autumn term 2026/27 is missing; two of six"
                                + " terms make one of three.",
                        "Line 3: The first half of Spring term 2026/27 is missing; two of six terms"
                                + " make one of three.");
    }

    @Test
    void theLastPupilDayIsNoInsetDay() {
        assertThat(
                        problems(
                                TermSheet.read(
                                        """
                                        academic year,term,first day,last day,inset
                                        2026/27,Summer,2027-04-12,2027-07-22,2027-07-22
                                        """)))
                .containsExactly(
                        "Line 2: The last pupil day of Summer term 2026/27, Thursday 22 July 2027,"
                                + " is an INSET day: pupils do not come.");
    }

    @Test
    void namesTheColumnsThatAreMissingOrStrange() {
        assertThat(problems(TermSheet.read("term,begin,last day,term\nAutumn,x,y,z\n")))
                .containsExactly(
                        "Line 1, begin: This column is not known; head it “notes” if it is only for"
                                + " you.",
                        "Line 1, term: This column is there twice.",
                        "Line 1: The first line must name the columns; missing: academic year,"
                                + " first day.");
    }

    @Test
    void saysWhereTheQuotationMarksGoWrong() {
        TermSheet sheet =
                TermSheet.read(
                        """
                        academic year,term,first day,last day
                        2026/27,Autumn,2026-09-02,2026-12-18
                        2026/27,"Spring,2027-01-04,2027-03-25
                        """);
        assertThat(problems(sheet))
                .containsExactly(
                        "Line 3: The quotation marks do not match, so nothing was read from here"
                                + " on.");
        assertThat(sheet.terms()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\r\n\r\n", "\uFEFF", ",,,\n,,"})
    void saysThatABlankSheetIsBlank(String typed) {
        assertThat(problems(TermSheet.read(typed)))
                .containsExactly("Line 1: There is nothing here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0001",
                "=cmd|' /C calc'!A0",
                "academic year,term,first day,last day\n=1+1,\u202Ex,٢٠٢٦-٠٩-٠٢,99999-01-01",
                "academic year,term,first day,last day\n2026/27,Autumn,2026-00-00,0000-01-01",
                "academic year,term,first day,last day\n9999/00,Autumn,2026-09-02,2026-12-18"
            })
    void answersStrangeTextWithProblemsAndNeverThrows(String typed) {
        TermSheet sheet = TermSheet.read(typed);
        assertThat(sheet.problems()).isNotEmpty();
        assertThat(sheet.dates()).isEmpty();
        assertThat(sheet.typed()).isEqualTo(typed);
    }

    @Test
    void refusesAFileThatIsFarTooLong() {
        assertThat(problems(TermSheet.read("x".repeat(1_000_000))))
                .containsExactly("Line 1: This is too long to be a list of term dates.");
    }

    @Test
    void quotesOnlyTheBeginningOfALongCell() {
        TermSheet sheet =
                TermSheet.read(
                        "academic year,term,first day,last day\n"
                                + "2026/27,%s,2026-09-02,2026-12-18".formatted("é".repeat(5000)));
        assertThat(problems(sheet).getFirst()).hasSizeLessThan(160);
    }

    private static List<String> problems(TermSheet sheet) {
        return sheet.problems().stream().map(TermSheet.Problem::toString).toList();
    }
}
