package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evenhand.browser.Browser;
import org.evenhand.browser.Browser.Look;
import org.evenhand.browser.Walker;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.letter.PdfChecks;
import org.evenhand.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A school begins with an empty database: the business manager sets it up and prepares, the head
 * signs the first warning, and it is told and notified. Everybody finds their way by what the pages
 * show them.
 */
@Paragraphs({"P40", "P41", "P46", "P48", "P49", "J6", "J19"})
class FromEmptyToTheFirstWarningJourney {
    @RegisterExtension static final Browser browser = new Browser();

    private static final String PASSWORD = "quiet green river";

    private final ChildEvenhand evenhand = new ChildEvenhand("empty");

    @AfterEach
    void stop() {
        evenhand.stop();
    }

    @Test
    void theBusinessManagerSetsUpAndPreparesAndTheHeadSignsByPagesAlone() {
        evenhand.start();
        Walker business = Walker.arriving(browser, Look.DESKTOP, evenhand.address());
        found(business);
        settleTheFirstHour(business);
        openAccounts(business);

        Walker teacher = arriving("sokoro", Look.PHONE);
        teacher.presses("Log a contact");
        logs(teacher, 13, "He rang about the reading group and swore at me. I ended the call.");
        teacher.follows("Log another contact");
        logs(teacher, 6, "He rang again and swore at me for several minutes. I ended the call.");
        recordThePerson(business);

        Walker head = arriving("hmarsh", Look.DESKTOP);
        assertThat(head.reads()).contains("8 things, the soonest first.");
        reviews(head);
        opensTheCase(head);

        prepareTheAssessment(business);
        signs(head, "Assess against the four headings", "Record this assessment");
        assertThat(head.reads()).contains("Assessed: Issue a warning letter");
        // Another day at the desk: the password is asked for again before the letter goes.
        head.signsOut();

        prepareTheWarning(business);
        head.signsIn("hmarsh", PASSWORD);
        signs(head, "Issue a warning letter", "Issue this warning");
        assertThat(head.reads()).contains("Nobody is told yet: it has not been sent.");

        byte[] pdf = deliver(business);
        String letter = PdfChecks.text(pdf).replaceAll("(?U)\\s+", " ");
        assertThat(letter)
                .contains("Bosmere Junior School", "14 Orchard Lane", "Lee Farrow", "3 Mill Road")
                .contains("A formal warning about conduct")
                .contains("You rang and swore at Mr Okoro.")
                .contains("Mr Okoro writes to you about the reading groups")
                .contains("Ring the school office on 01632 960 001")
                .contains("Helen Marsh", "Headteacher")
                .doesNotContain("Jo Birch", "Draft");
        PdfChecks.assertMeetsBothStandards(pdf);

        tells(head);
    }

    /** Once without the code, which only the console shows. */
    private void found(Walker business) {
        business.types("Name of the school", "Bosmere Junior School")
                .ticks("Maintained by the local authority")
                .types("Your name", "Jo Birch")
                .types("A name to sign in with", "jbirch")
                .types("Password", PASSWORD)
                .types("Code", "AAAA-BBBB-CCCC")
                .presses("Set up the school");
        assertThat(business.reads()).contains("Enter the code that Evenhand printed");
        business.types("Password", PASSWORD)
                .types("Code", evenhand.firstRunCode())
                .presses("Set up the school");
        assertThat(business.reads()).contains("Your school is set up.");
        business.signsIn("jbirch", PASSWORD);
    }

    private static void settleTheFirstHour(Walker business) {
        business.follows("Settle what still stops the first letter (8 of 8 answers are missing)");
        assertThat(business.reads()).contains("7 things still stop the first letter");
        account(business.follows("The headteacher"), "Helen Marsh", "hmarsh");
        account(
                business.follows("The Chair of governors").follows("Open an account"),
                "Mrs Adeyemi",
                "adeyemi");
        business.follows("The adopted policy")
                .types("Title", "Zero Tolerance Policy")
                .types("Version", "1")
                .dates("When did the governing body adopt it?", today().minusDays(60))
                .types("Where can a parent read it?", "www.bosmere.example/policies")
                .types("Which published guidance is it in line with?", "DfE guidance, 2018")
                .presses("Save");
        business.follows("Term dates")
                .types("Paste the lines here", terms())
                .presses("Look at it")
                .presses("Publish");
        business.follows("What to do in an emergency")
                .types(
                        "In school hours",
                        "Ring the school office on 01632 960 001 and say that it is an emergency.")
                .types("Outside school hours", "If a child is in danger, ring 999.")
                .presses("Save");
        business.follows("The letterhead")
                .types("Postal address", "14 Orchard Lane\nBosmere\nHA1 2ZZ")
                .types("Telephone", "01632 960 001")
                .presses("Save");
        business.follows("Whom people ask about their data")
                .types("Whom do people ask?", "The data protection officer")
                .types("How are they reached?", "dpo@bosmere.example")
                .presses("Save");
        business.follows("Who covers the front desk")
                .types("Who covers the front desk?", "Jo Birch")
                .presses("Save");
        assertThat(business.reads())
                .contains("The first hour is done.")
                .doesNotContain("still stop");
    }

    private static void account(Walker business, String name, String signInName) {
        business.types("Their name", name)
                .types("A name to sign in with", signInName)
                .types("A first password", PASSWORD)
                .presses("Open the account");
    }

    private static void openAccounts(Walker business) {
        account(business.follows("Accounts").follows("Open an account"), "Sam Okoro", "sokoro");
        account(
                business.follows("Open another account").ticks("Designated safeguarding lead"),
                "Priya Nair",
                "pnair");
    }

    private Walker arriving(String name, Look look) {
        return Walker.arriving(browser, look, evenhand.address()).signsIn(name, PASSWORD);
    }

    /** From four answers to the complete entry. */
    private static void logs(Walker teacher, int daysAgo, String account) {
        teacher.types("Who was it?", "Mr Farrow")
                .selects("How?", "phone call")
                .answers("When did it happen?", "Another day")
                .dates("Date", today().minusDays(daysAgo))
                .types("At about what time?", "2:30pm")
                .types("What happened?", account)
                .presses("Save");
        assertThat(teacher.reads()).contains("It is saved");
        teacher.follows("Where it was, how long it took, who was there")
                .ticks("By phone")
                .types("How long did the contact take?", "10")
                .presses("Save");
        teacher.follows("Say whether it expresses dissatisfaction, and where that goes")
                .answers("Does it express dissatisfaction?", "No")
                .presses("Save");
        teacher.follows("Which of the policy's headings you see in it")
                .ticks("A. Aggressive or abusive behaviour")
                .ticks("Verbal abuse")
                .types("What went beyond anger?", "He swore at me after I had asked him to stop.")
                .presses("Save");
        teacher.follows("At whom it was directed").ticks("Sam Okoro").presses("Save");
        teacher.follows("What led up to it, and what was tried to calm it")
                .ticks("Listened and said back what was heard")
                .presses("Save");
        teacher.follows("How it left you")
                .types("In your own words", "I was shaken.")
                .answers(
                        "Are you happy for your words to be used in a letter to the person?", "Yes")
                .presses("Save");
        teacher.follows("Say whether it may concern a child's safety")
                .answers("May it concern a child's safety?", "No")
                .presses("Save");
        teacher.follows("What you did there and then, if anything").presses("Save");
        teacher.follows("Say why it was written down late")
                .types("Why was it written down only then?", "Evenhand is here since today.")
                .presses("Save");
        assertThat(teacher.reads()).doesNotContain("To do");
    }

    private static void recordThePerson(Walker business) {
        business.follows("People")
                .follows("Record somebody new")
                .types("Their name", "Lee Farrow")
                .ticks("An adult: a parent, a carer or any other customer")
                .ticks("Parent")
                .presses("Save");
        business.follows("Add a child")
                .types("Name of the child", "Tia Farrow")
                .selects("Year group", "Year 4")
                .presses("Save");
        business.follows("Add a contact point")
                .ticks("Postal address")
                .types("The number, address or name", "3 Mill Road\nBosmere\nHA1 3AB")
                .presses("Save");
    }

    /** Each entry is named, reviewed, and entered as a violent incident (P41). */
    private static void reviews(Walker head) {
        for (int entry = 1; entry <= 2; entry++) {
            head.follows("Today")
                    .followsTheFirst("Name the person")
                    .ticks("Lee Farrow")
                    .presses("Save");
            head.follows("Review it before it is relied on")
                    .answers("May a decision rely on it?", "Yes")
                    .types("Why, or why not?", "He was asked to stop and went on.")
                    .presses("Save");
            head.follows("Enter it as a violent incident on the health and safety system")
                    .types("Its reference on the health and safety system", "VI-" + entry)
                    .presses("Save");
        }
    }

    private static void opensTheCase(Walker head) {
        head.follows("Everything about Lee Farrow")
                .follows("Open a case")
                .ticks("What this is about is not a matter for the complaints procedure")
                .types("In a sentence", "Swearing at a teacher on the telephone, twice.")
                .presses("Open the case")
                .follows("Let somebody prepare and post on this case")
                .selects("Who?", "Jo Birch (School business manager)")
                .presses("Save");
    }

    private static void prepareTheAssessment(Walker business) {
        business.follows("Today").followsTheFirst("You prepare and post on case");
        business.follows("Record what was tried first")
                .ticks("Rang back")
                .dates("When?", today().minusDays(8))
                .types(
                        "In words that the person may read",
                        "We rang you and asked you to speak civilly to our staff.")
                .presses("Save");
        business.follows("Write down what they raised")
                .types(
                        "What do they say has gone wrong, and with what effect?",
                        "Nobody told him why Tia was moved to another reading group.")
                .selects("Who deals with it?", "Sam Okoro (Member of staff)")
                .types(
                        "What happens next, as a letter may say it?",
                        "Mr Okoro writes to you about the reading groups.")
                .dates("By when?", today().plusDays(9))
                .presses("Save");
        business.follows("Prepare: Assess against the four headings")
                .follows("What counts, and under which heading")
                .ticks(moment(13))
                .ticks(moment(6))
                .ticks("A. Aggressive or abusive behaviour")
                .presses("Save and go on")
                .types("How does it meet the headings?", "Swearing at him goes beyond anger.")
                .types("What kind of conduct?", "Verbal abuse on the telephone.")
                .presses("Save and go on")
                .answers("Do they have a point?", "In part")
                .answers("Did we fall short ourselves?", "We see none")
                .types("Do they need adjustments?", "He was asked; none needed.")
                .types("Why are milder ways not enough?", "He was asked to stop and went on.")
                .types(
                        "What would a letter mean for them, and for a child of theirs?",
                        "A stern letter; no change for his child.")
                .types("Which guidance did you read again?", "The policy and the How to Guide.")
                .presses("Save and go on")
                .ticks("Issue a warning letter")
                .types("Why?", "It went on after he was asked to stop.")
                .presses("Save and go on");
        isReadyButNotTheirs(business, "Record this assessment");
    }

    private static void prepareTheWarning(Walker business) {
        business.follows("Back to the list")
                .follows("Back to the case")
                .follows("Prepare: Issue a warning letter")
                .follows("What happened")
                .types(moment(13), "You rang and swore at Mr Okoro.")
                .types(moment(6), "You rang again and swore at Mr Okoro for several minutes.");
        for (int page = 1; page <= 4; page++) {
            business.presses("Save and go on");
        }
        isReadyButNotTheirs(business, "Issue this warning");
    }

    private static void isReadyButNotTheirs(Walker business, String decision) {
        assertThat(business.reads())
                .contains("It is ready, and stands on the Today of whoever decides")
                .contains("Helen Marsh (Headteacher) decides")
                .doesNotContain(decision);
    }

    /** Reads what was prepared, and says the password before it is done. */
    private static void signs(Walker head, String sheet, String decision) {
        head.follows("Today")
                .follows(
                        "Jo Birch prepared this for you to read and decide: %s, Lee Farrow"
                                .formatted(sheet))
                .presses(decision)
                .types("Password", PASSWORD)
                .presses("Continue")
                .presses(decision);
    }

    /** Handed over at the gate; the letter as it was issued. */
    private static byte[] deliver(Walker business) {
        business.follows("Today").followsTheFirst("is issued but not sent");
        byte[] pdf = business.saves("Save the PDF");
        business.answers("What do you go by?", "The first name of their child")
                .types("And that is", "Tia")
                .ticks("Handed over to the person")
                .types("Where did it go?", "At the school gate")
                .types("At about what time?", Times.said(LocalTime.now(Period.LONDON)))
                .types("How is that known?", "Signed for at the gate")
                .presses("Save");
        assertThat(business.reads())
                .contains("Told since " + PrintedDate.of(today()))
                .contains("handed over by Jo Birch");
        return pdf;
    }

    /** The warning counts, and the Chair knows of it (P49). */
    private static void tells(Walker head) {
        head.follows("Today")
                .follows("Notify Mrs Adeyemi of the warning to Lee Farrow")
                .answers("How do they get it?", "By hand")
                .types("To which address, or into whose hands?", "Into her own")
                .presses("Make the notice and record it");
        assertThat(head.reads())
                .contains("Told " + PrintedDate.of(today()))
                .contains("Warned, and monitoring")
                .contains("Chair of governors notified");
        // Not yet a restriction; but no longer for want of a warning that was told.
        head.opensUp("Not yet: Decide a contact restriction");
        assertThat(head.reads())
                .contains("The person has not been heard")
                .doesNotContain("has not been told of a warning");
        // How the notice went was said with it, and nobody is asked again.
        head.follows("Letters");
        assertThat(head.reads())
                .contains("Notification to the Chair")
                .doesNotContain("Not handed on yet");
    }

    /** As an entry of so many days ago is named where it can be chosen. */
    private static String moment(int daysAgo) {
        return PrintedDate.of(today().minusDays(daysAgo)) + ", 2:30pm, phone call";
    }

    /** Terms without holidays between them, so that it does not matter on which day this runs. */
    private static String terms() {
        int from = today().getYear() - 1;
        return IntStream.rangeClosed(from, from + 1)
                .mapToObj(year ->
                        line(year, "Autumn", LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 31))
                                + line(
                                        year,
                                        "Spring",
                                        LocalDate.of(year + 1, 1, 1),
                                        LocalDate.of(year + 1, 3, 31))
                                + line(
                                        year,
                                        "Summer",
                                        LocalDate.of(year + 1, 4, 1),
                                        LocalDate.of(year + 1, 8, 31)))
                .collect(Collectors.joining("", "academic year,term,first day,last day\n", ""));
    }

    private static String line(int year, String term, LocalDate from, LocalDate until) {
        LocalDate first = from;
        while (isWeekend(first)) {
            first = first.plusDays(1);
        }
        LocalDate last = until;
        while (isWeekend(last)) {
            last = last.minusDays(1);
        }
        return "%d/%02d,%s,%s,%s\n".formatted(year, (year + 1) % 100, term, first, last);
    }

    private static LocalDate today() {
        return LocalDate.now(Period.LONDON);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
