package org.evenhand.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.settings.SchoolSettingsTests.dated;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.access.Scopes;
import org.evenhand.calendar.AcademicYear;
import org.evenhand.calendar.Allowance;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.DayKind;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.calendar.Term;
import org.evenhand.calendar.TermName;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.Timers;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** Terms, closures, choices and the school's own times, over HTTP with real forms. */
@Paragraphs({"P50", "P52"})
class TermsAndTimesTests {
    private static final String HEADING = "academic year,term,first day,last day,half term,INSET\n";
    private static final String AUTUMN =
            "2027/28,Autumn,2027-09-01,2027-12-17,2027-10-25 to 2027-10-29,2027-09-01\n";
    private static final String SPRING =
            "2027/28,Spring,2028-01-04,2028-03-31,2028-02-14 to 2028-02-18,\n";

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Visitor business = school.visitedBy("manager", Role.STAFF, Role.BUSINESS_MANAGER);

    @Test
    void aTypedTermIsLookedAtBeforeItIsPublished() {
        Visitor.Page looked = autumn().send();

        assertThat(looked.title()).startsWith("Check Autumn term 2027/28");
        // Wed 1 Sep (INSET) to Fri 17 Dec: 78 weekdays, less 5 of half term, less 1 INSET day.
        assertThat(looked.text())
                .contains(
                        "72 school days", "Nothing is published yet", "Wednesday 1 September 2027");
        assertThat(calendar().dates().terms()).isEmpty();

        Visitor.Page published = looked.form().with("step", "publish").send();
        assertThat(published.text()).contains("It is saved", "up to Friday 17 December 2027");
        assertThat(calendar().kindOf(LocalDate.of(2027, 9, 1))).isEqualTo(DayKind.INSET);
        assertThat(calendar().kindOf(LocalDate.of(2027, 10, 25))).isEqualTo(DayKind.HALF_TERM);
    }

    @Test
    void whatWasLookedAtCanBeChangedWithoutTypingItAgain() {
        Visitor.Page again = autumn().send().form().with("step", "change").send();

        assertThat(again.title()).startsWith("Enter one term");
        assertThat(again.form().value("lastPupil-day")).isEqualTo("17");
        assertThat(again.form().value("inset").strip()).isEqualTo("1/9/2027");
    }

    @Test
    void aTermEnteredAgainTakesThePlaceOfTheOldWithItsInsetDays() {
        publish(autumn());
        Visitor.Page shown = business.opens("/settings/terms/2027/autumn");
        assertThat(shown.form().value("inset").strip()).isEqualTo("1/9/2027");

        publish(shown.form().with("inset", "2/9/2027").with("lastPupil-day", "16"));

        assertThat(calendar().dates().terms()).hasSize(1);
        assertThat(calendar().kindOf(LocalDate.of(2027, 9, 1))).isEqualTo(DayKind.SCHOOL_DAY);
        assertThat(calendar().kindOf(LocalDate.of(2027, 9, 2))).isEqualTo(DayKind.INSET);
        assertThat(term().orElseThrow().lastPupilDay()).isEqualTo(LocalDate.of(2027, 12, 16));
    }

    @Test
    void termsThatDoNotFitAreRefusedWithAllReasonsBesideTheirFields() {
        assertThat(dated(autumn(), "lastPupil", LocalDate.of(2027, 8, 31)).send().text())
                .contains("before it begins");
        assertThat(autumn().with("lastPupil-day", "31").with("lastPupil-month", "11").send().text())
                .contains("Enter a date that exists");
        assertThat(autumn().with("first-day", "4").send().text()).contains("at a weekend");
        assertThat(autumn().with("year", "2028/29").send().text())
                .contains("not in the school year 2028/29");
        assertThat(autumn().with("year", "27").send().text()).contains("like 2026/27");
        assertThat(autumn().with("inset", "30/2/2027").send().text())
                .contains("INSET days that exist");
        assertThat(autumn().with("inset", "1/2/2028").send().text()).contains("not in this term");
        assertThat(autumn().with("inset", "17/12/2027").send().text())
                .contains("cannot be an INSET day as well");
        assertThat(
                        autumn().with("halfLast-day", "")
                                .with("halfLast-month", "")
                                .with("halfLast-year", "")
                                .send()
                                .text())
                .contains("or neither");
        assertThat(dated(autumn(), "halfLast", LocalDate.of(2027, 10, 20)).send().text())
                .contains("ends before it begins");
        Visitor.Page all = autumn().with("year", "").with("first-month", "13").send();
        assertThat(all.seen().select(".govuk-error-summary li")).hasSize(2);
        // The control.
        assertThat(autumn().send().title()).startsWith("Check");
    }

    @Test
    void aTermThatOverlapsAPublishedOneIsRefusedAlsoWhenItWasLookedAtBefore() {
        Visitor.Page looked =
                dated(
                                autumn().with("term", "SPRING").with("inset", ""),
                                "first",
                                LocalDate.of(2027, 12, 13))
                        .with("halfFirst-day", "")
                        .with("halfFirst-month", "")
                        .with("halfFirst-year", "")
                        .with("halfLast-day", "")
                        .with("halfLast-month", "")
                        .with("halfLast-year", "")
                        .send();
        assertThat(looked.title()).startsWith("Check");
        publish(autumn());

        Visitor.Page refused = looked.form().with("step", "publish").send();

        assertThat(refused.title()).startsWith("Error: ");
        assertThat(refused.text()).contains("overlaps Autumn term 2027/28");
        assertThat(calendar().dates().terms()).hasSize(1);
    }

    @Test
    void aPastTermCanBeEnteredAndIsPointedOut() {
        Visitor.Page looked =
                sheet(
                        HEADING
                                + "2023/24,Spring,2024-01-02,2024-03-28,2024-02-12 to 2024-02-16,2024-01-02\n");

        assertThat(looked.text()).contains("This term has ended already");
        assertThat(looked.form().with("step", "publish").send().text())
                .contains("One term that has ended");
    }

    @Test
    void aSheetIsUnderstoodLookedAtAndPublishedOnce() {
        Visitor.Page looked = sheet(HEADING + AUTUMN + SPRING);

        // Tue 4 Jan to Fri 31 Mar 2028: 64 weekdays, less 5 of half term.
        assertThat(looked.text())
                .contains("2 terms were understood", "New", "72 school days", "59 school days");
        Visitor.Form form = looked.form().with("step", "publish");
        form.send();
        form.send();
        assertThat(calendar().dates().terms()).hasSize(2);

        assertThat(sheet(HEADING + AUTUMN + SPRING).text())
                .contains("the dates that are published already");
        assertThat(sheet(HEADING + AUTUMN + SPRING.replace("03-31", "03-30")).text())
                .contains("Changed", "As it was");
    }

    @Test
    void whatIsWrongInASheetIsSaidLineByLineAndTheTextIsKept() {
        String broken =
                HEADING
                        + "2027/28,Autumn,=DATE(2027;9;1),2027-12-17,,\n"
                        + "2027/28,Winter,2027-02-29,2028-03-31,,<script>\n";
        Visitor.Page page = sheet(broken);

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.text())
                .contains(
                        "Line 2, first day: “=DATE(2027;9;1)” is not a day",
                        "Line 3, term",
                        "Line 3, first day: There is no day “2027-02-29”",
                        "Line 3, INSET");
        assertThat(page.seen().expectFirst("#sheet").wholeText()).contains("=DATE(2027;9;1)");
        assertThat(sheet("").text()).contains("There is nothing here");
        assertThat(sheet("a".repeat(200_001)).text()).contains("too long");
    }

    @Test
    void aFileOfAnOldSpreadsheetIsReadAndStandsInTheBoxWhenSomethingIsWrong() {
        String words =
                "academic year;term;first day;last day;notes\r\n2027/28;Autumn;%s;17/12/2027;café – £5\r\n";
        Charset old = Charset.forName("windows-1252");

        Visitor.Page looked = file(words.formatted("01/09/2027").getBytes(old));
        assertThat(looked.text()).contains("One term was understood");
        assertThat(looked.form().with("step", "publish").send().text()).contains("It is saved");

        Visitor.Page wrong = file(words.formatted("30/02/2028").getBytes(old));
        assertThat(wrong.text()).contains("There is no day “30/02/2028”");
        assertThat(wrong.seen().expectFirst("#sheet").wholeText()).contains("café – £5");
        assertThat(file(new byte[1_000_001]).text()).contains("too big to be a list of term dates");
        assertThat(file(new byte[] {0x50, 0x4B, 3, 4, 0, 0}).text())
                .contains("must name the columns");
    }

    private Visitor.Page file(byte[] bytes) {
        return business.opens("/settings/terms/sheet")
                .form()
                .withFile("file", "terms \"of\" 2027.csv", bytes)
                .send();
    }

    @Test
    void sheetsPartedBySemicolonsOrTabsAreReadToo() {
        assertThat(
                        sheet(
                                        "academic year;term;first day;last day\n2027/28;Autumn;01/09/2027;17/12/2027")
                                .text())
                .contains("One term was understood");
        assertThat(
                        sheet(
                                        "academic year\tterm\tfirst day\tlast day\n2027/28\tAutumn\t1/9/2027\t17/12/2027")
                                .text())
                .contains("One term was understood");
    }

    @Test
    void aTermIsWithdrawnAndThenNobodyKnowsItsDays() {
        publish(autumn());
        Visitor.Page withdrawn =
                business.opens("/settings/terms/2027/autumn/withdraw").form().send();

        assertThat(withdrawn.text()).contains("It is saved", "No term dates are entered");
        assertThat(calendar().kindOf(LocalDate.of(2027, 9, 2))).isEqualTo(DayKind.NOT_KNOWN);
        assertThat(business.opens("/settings/terms/2027/autumn").status()).isEqualTo(404);
        assertThat(business.opens("/settings/terms/1/autumn").status()).isEqualTo(404);
        assertThat(business.opens("/settings/terms/2027/winter").status()).isEqualTo(404);
    }

    @Test
    void aClosureNeedsADayOnWhichPupilsWouldHaveCome() {
        publish(autumn());
        LocalDate open = LocalDate.of(2027, 11, 2);

        assertThat(closure(LocalDate.of(2027, 10, 26)).send().text())
                .contains("in a half-term holiday, so pupils do not come anyway");
        assertThat(closure(LocalDate.of(2027, 11, 6)).send().text()).contains("at a weekend");
        assertThat(closure(LocalDate.of(2028, 5, 2)).send().text())
                .contains("not in the published term dates");
        Visitor.Page saved = closure(open).send();
        assertThat(saved.text()).contains("Tuesday 2 November 2027", "Partly closed: polling");
        assertThat(calendar().kindOf(open)).isEqualTo(DayKind.PARTLY_CLOSED);

        business.opens("/settings/closures/2027-11-02/withdraw").form().send();
        assertThat(calendar().kindOf(open)).isEqualTo(DayKind.SCHOOL_DAY);
        assertThat(business.opens("/settings/closures/2027-11-02/withdraw").status())
                .isEqualTo(404);
    }

    @Test
    void theSchoolDecidesWhatEndsATermAndWhetherHalfADayCounts() {
        publish(dated(autumn(), "lastStaff", LocalDate.of(2027, 12, 20)));
        closure(LocalDate.of(2027, 11, 2)).send();
        assertThat(calendar().endOf(term().orElseThrow())).isEqualTo(LocalDate.of(2027, 12, 17));

        Visitor.Page saved =
                business.opens("/settings/terms/choices")
                        .form()
                        .with("endOfTerm", "LAST_STAFF_DAY")
                        .with("partlyClosed", "IS_NO_SCHOOL_DAY")
                        .send();

        assertThat(saved.text()).contains("A term ends on the last day for staff");
        assertThat(calendar().endOf(term().orElseThrow())).isEqualTo(LocalDate.of(2027, 12, 20));
        // Without the polling day the 72 school days are 71.
        assertThat(
                        calendar()
                                .schoolDaysBetween(
                                        LocalDate.of(2027, 9, 1), LocalDate.of(2027, 12, 17)))
                .hasValue(71);
    }

    @Test
    void theSchoolChoosesItsOwnTimesButNotThoseThatTheLawSets() {
        Visitor.Page times = business.opens("/settings/times");
        assertThat(times.seen().select("a[href=/settings/times/subject-access]")).isEmpty();
        assertThat(business.opens("/settings/times/subject-access").status()).isEqualTo(404);
        assertThat(business.opens("/settings/times/annual-review").status()).isEqualTo(404);

        assertThat(time("ask-for-review", "ten").send().text()).contains("whole number");
        assertThat(time("ask-for-review", "-1").send().text()).contains("whole number");
        assertThat(time("ask-for-review", "0").send().text()).contains("at least one");
        assertThat(time("ask-for-review", "999").send().text())
                .contains("most that can be allowed");
        Visitor.Page saved = time("ask-for-review", "10").send();
        assertThat(saved.text()).contains("10 working days", "Usually 20 working days");
        assertThat(timers().allowed(Timer.ASK_FOR_REVIEW))
                .isEqualTo(new Allowance.Count(10, Allowance.Unit.WORKING_DAYS));

        Visitor.Page own = business.opens("/settings/times/ask-for-review");
        String usual =
                own.seen()
                        .selectStream("main form")
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .attr("action");
        assertThat(usual).isEqualTo("/settings/times/ask-for-review/usual");
        business.posts(
                usual,
                own.seen().select("main form").get(1).select("input[type=hidden]").stream()
                        .map(field -> new String[] {field.attr("name"), field.attr("value")})
                        .toList());
        assertThat(timers()).isEqualTo(Timers.USUAL);
    }

    private Visitor.Form autumn() {
        Visitor.Form form =
                business.opens("/settings/terms/new")
                        .form()
                        .with("year", "2027/28")
                        .with("term", "AUTUMN")
                        .with("inset", "1/9/2027");
        dated(form, "first", LocalDate.of(2027, 9, 1));
        dated(form, "lastPupil", LocalDate.of(2027, 12, 17));
        dated(form, "halfFirst", LocalDate.of(2027, 10, 25));
        return dated(form, "halfLast", LocalDate.of(2027, 10, 29));
    }

    private static void publish(Visitor.Form term) {
        assertThat(term.send().form().with("step", "publish").send().text())
                .contains("It is saved");
    }

    private Visitor.Page sheet(String text) {
        return business.opens("/settings/terms/sheet").form().with("sheet", text).send();
    }

    private Visitor.Form closure(LocalDate day) {
        return dated(
                business.opens("/settings/closures/new")
                        .form()
                        .with("reason", "polling")
                        .with("extent", "PART"),
                "day",
                day);
    }

    private Visitor.Form time(String timer, String number) {
        return business.opens("/settings/times/" + timer).form().with("number", number);
    }

    private Optional<Term> term() {
        return calendar().term(TermName.AUTUMN, new AcademicYear(2027));
    }

    private SchoolCalendar calendar() {
        return school.program()
                .the(Acts.class)
                .lookUp(Scopes.ofEvenhand(school.org(), "testtest"), Calendars::of);
    }

    private Timers timers() {
        return school.program()
                .the(Acts.class)
                .lookUp(Scopes.ofEvenhand(school.org(), "testtest"), Calendars::timers);
    }
}
