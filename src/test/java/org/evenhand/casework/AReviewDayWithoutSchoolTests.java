package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.act.WithdrawingATerm;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A review is promised for a day on which somebody is there to hold it (E41), also where no term
 * dates are entered and nobody can say of a weekday whether there is school (E45).
 */
@Paragraphs({"P50", "E41", "E45"})
class AReviewDayWithoutSchoolTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final Visitor head = ready.visitedBy(ready.head);
    private final LocalDate saturday =
            today().plusDays(40).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));

    private WalkedCase warned(PersonId person) {
        EntryId before = ready.abuse(person, ago(62), "Shouted.", "Useless");
        return WalkedCase.opened(ready, person, ago(60))
                .assessed(ago(59), before)
                .warned(ago(58))
                .invited(ago(40), 10)
                .supported(ago(20), true);
    }

    private ARestriction restriction(WalkedCase walked, PersonId person) {
        EntryId since = ready.abuse(person, ago(10), "Rang and swore.", "Useless lot");
        return ARestriction.of(ready, walked, today(), since);
    }

    private void withdrawAllTerms() {
        ready.the(Acts.class)
                .lookUp(ready.as(ready.head), Calendars::of)
                .dates()
                .terms()
                .forEach(term ->
                        ReadySchool.done(
                                ready.the(WithdrawingATerm.class)
                                        .withdraw(
                                                ready.as(ready.head),
                                                ReadySchool.form(),
                                                term.year(),
                                                term.name())));
    }

    @Test
    void aSaturdayIsRefusedWhereNoTermsAreEnteredAndAWeekdayIsTaken() {
        PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
        WalkedCase walked = warned(person);
        withdrawAllTerms();
        Visitor.Page check = restriction(walked, person).on("reviewOn", saturday).writtenBy(head);

        isRefused(check, saturday);
        Visitor.Page dates = head.opens("/cases/" + walked.id.text() + "/decide/restrict/dates");
        assertThat(dates.form().value("reviewOn-day")).isEqualTo("" + saturday.getDayOfMonth());
        assertThat(check.seen().select("main form button").text()).doesNotContain("Decide this");

        LocalDate monday = saturday.plusDays(2);
        dates.form()
                .with("reviewOn-day", "" + monday.getDayOfMonth())
                .with("reviewOn-month", "" + monday.getMonthValue())
                .with("reviewOn-year", "" + monday.getYear())
                .send();
        Visitor.Page again = head.opens("/cases/" + walked.id.text() + "/decide/restrict/check");
        assertThat(again.text()).doesNotContain("is no school day");
        assertThat(AtThePages.letter(again.form().send())).contains(PrintedDate.of(monday));
    }

    /** And the same where they are entered. */
    @Test
    void aSaturdayIsRefusedInTermToo() {
        PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
        isRefused(
                restriction(warned(person), person).on("reviewOn", saturday).writtenBy(head),
                saturday);
    }

    private static void isRefused(Visitor.Page check, LocalDate saturday) {
        assertThat(check.text())
                .contains(
                        "%s is no school day, and the review is promised for it: choose another, such as"
                                .formatted(PrintedDate.of(saturday)));
    }
}
