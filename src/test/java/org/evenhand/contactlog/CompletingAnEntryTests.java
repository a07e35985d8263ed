package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.access.Account;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.policymap.Examples;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** From four answers to the complete entry (C1), over HTTP with real forms and sessions. */
@Paragraphs({"PRE", "P6", "P11", "P15", "P17", "P25", "P26", "P47"})
class CompletingAnEntryTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Account teacherAccount = school.has("teacher", Role.STAFF);
    private final Visitor teacher = signedIn(teacherAccount);
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);

    @Test
    void everyTaskOpensAndIsDoneOnceItIsTold() {
        String entry = AnEntry.loggedBy(teacher);
        assertThat(task(entry, "Where it was")).contains("To do");

        AnEntry.complete(teacher, entry, teacherAccount.id().text());

        Visitor.Page page = teacher.opens(entry);
        assertThat(page.text())
                .contains(
                        "Minutes of all staff 45",
                        "Directed at The teacher",
                        "I shook for an hour.",
                        "Listened and said back");
        assertThat(task(entry, "Where it was")).contains("Done");
    }

    @Test
    void headingAIsRefusedWithoutWhatItWas() {
        String entry = AnEntry.loggedBy(teacher);

        Visitor.Page refused =
                AnEntry.task(teacher, entry, "headings").with("headings", "A").send();

        assertThat(refused.title()).startsWith("Error: ");
        assertThat(refused.text()).contains("anger alone is not unacceptable", "(P10)");
        // The control: with what it was, it is taken.
        AnEntry.done(
                AnEntry.task(teacher, entry, "headings")
                        .with("headings", "A")
                        .with("subTypes-A", "VERBAL_ABUSE")
                        .send());
    }

    @Test
    void ofADemandItIsAskedWhetherItCouldBeDoneAndWhatWasOfferedInstead() {
        String entry = AnEntry.loggedBy(teacher);
        AnEntry.complete(teacher, entry, teacherAccount.id().text());
        AnEntry.name(head, entry, "Sal Insists");
        AnEntry.done(
                AnEntry.task(teacher, entry, "headings")
                        .with("headings", "B")
                        .with("subTypes-B", "INSISTS_ON_A_PERSON")
                        .send());
        Visitor.Form review =
                AnEntry.task(head, entry, "review")
                        .with("headings", "B")
                        .with("subTypes-B", "INSISTS_ON_A_PERSON")
                        .with("reliedOn", "yes")
                        .with("because", "It was the third time.");
        assertThat(review.send().text())
                .contains("Still to be done: What they insisted on, and what was offered instead");

        Visitor.Form demand = AnEntry.task(teacher, entry, "demand");
        assertThat(demand.send().text())
                .contains(
                        "Say what they insisted on",
                        "Say whether it was possible",
                        "Say whether it was required",
                        "Say what was offered instead, or that nothing was");
        demand.with("wanted", "To see the head at once")
                .with("possible", "yes")
                .with("required", "yes")
                .with("offered", "The deputy, at once.");
        AnEntry.done(demand.send());
        assertThat(review.send().text())
                .contains("What they insisted on was possible and required", "(P26)");
        AnEntry.done(
                AnEntry.task(teacher, entry, "demand")
                        .with("possible", "no")
                        .with("because", "The head was teaching.")
                        .send());
        AnEntry.done(review.send());

        assertThat(head.opens(entry).text())
                .contains(
                        "Wanted To see the head at once",
                        "It was possible No",
                        "It was required Yes",
                        "Why The head was teaching.",
                        "Offered instead The deputy, at once.");
    }

    /** Too much of the staff's time, and others who got less (P25). */
    @Test
    void whatADemandTookAndWhoGotLessIsInTheRecord() {
        String entry = AnEntry.loggedBy(teacher);
        AnEntry.complete(teacher, entry, teacherAccount.id().text());
        AnEntry.name(head, entry, "Ed Demands");
        // The control: as long as nobody says so, nobody got less.
        assertThat(head.opens(entry).text()).doesNotContain("Others got less");

        AnEntry.done(
                AnEntry.task(teacher, entry, "circumstances")
                        .with("staffMinutes", "240")
                        .with("others", "Two parents waited a week for an answer.")
                        .send());

        assertThat(head.opens(entry).text())
                .contains(
                        "Minutes of all staff 240",
                        "Others got less Two parents waited a week for an answer.");
        assertThat(head.opens("/contacts?person=" + personOf("Ed Demands")).text())
                .contains("240 minutes");
    }

    /** The control: of what is no demand nothing of the kind is asked. */
    @Test
    void ofAnIssueThatShiftsItIsNotAskedWhetherItCouldBeDone() {
        String entry = AnEntry.loggedBy(teacher);
        AnEntry.done(
                AnEntry.task(teacher, entry, "headings")
                        .with("headings", "B")
                        .with("subTypes-B", "SHIFTING_SUBSTANCE")
                        .send());

        assertThat(teacher.opens(entry).text()).doesNotContain("What they insisted on");
        AnEntry.done(
                AnEntry.task(teacher, entry, "headings")
                        .with("headings", "B")
                        .with("subTypes-B", "SHIFTING_SUBSTANCE", "UNREASONABLE_TIMESCALE")
                        .send());
        assertThat(teacher.opens(entry).text()).contains("What they insisted on");
    }

    @Test
    void dissatisfactionGoesSomewhere() {
        String entry = AnEntry.loggedBy(teacher);

        Visitor.Page refused =
                AnEntry.task(teacher, entry, "dissatisfaction").with("expressed", "yes").send();

        assertThat(refused.text()).contains("Choose where it goes", "Say what it is about");
        AnEntry.done(
                AnEntry.task(teacher, entry, "dissatisfaction")
                        .with("expressed", "yes")
                        .with("routing", "NEW")
                        .with("issue", "The bus was late three times.")
                        .send());
    }

    @Test
    void aColleagueSeesNothingAndASeniorLeaderMayComplete() {
        String entry = AnEntry.loggedBy(teacher);
        Visitor other = school.visitedBy("other", Role.STAFF);

        assertThat(other.opens(entry).status()).isEqualTo(404);
        assertThat(other.opens(entry + "/circumstances").status()).isEqualTo(404);
        assertThat(other.opens(entry + "/evidence").status()).isEqualTo(404);
        assertThat(other.opens(entry + "/nothing-of-the-kind").status()).isEqualTo(404);
        assertThat(head.opens(entry + "/circumstances").status()).isEqualTo(200);
    }

    @Test
    void theDataProtectionOfficerReadsAndChangesNothing() {
        String entry = AnEntry.loggedBy(teacher);
        Visitor dpo = school.visitedBy("dpo", Role.DATA_PROTECTION_OFFICER);

        Visitor.Page refused =
                AnEntry.task(dpo, entry, "safeguarding").with("concern", "no").send();

        assertThat(refused.text()).contains("Only The teacher or a senior leader completes");
        assertThat(dpo.opens(entry).text()).doesNotContain("Correct this entry");
    }

    @Test
    void anybodyRaisesSafeguardingAndOnlyTheLeadClearsIt() {
        String entry = AnEntry.loggedBy(teacher);
        Visitor lead = school.visitedBy("dsl", Role.SAFEGUARDING_LEAD);
        assertThat(lead.opens(entry).status()).isEqualTo(404);

        AnEntry.done(AnEntry.task(teacher, entry, "safeguarding").with("concern", "yes").send());
        assertThat(lead.opens(entry).status()).isEqualTo(200);
        Visitor.Page back =
                AnEntry.task(teacher, entry, "safeguarding").with("concern", "no").send();
        assertThat(back.text()).contains("only the designated safeguarding lead clears that");
        Visitor.Page byHead = AnEntry.task(head, entry, "safeguarding-cleared").send();
        assertThat(byHead.text()).contains("Ask The dsl (the policy’s preamble)");

        AnEntry.done(
                AnEntry.task(lead, entry, "safeguarding-cleared").with("reference", "C-12").send());
    }

    @Test
    void whatWasWrittenFirstStaysBesideItsCorrection() {
        String entry = AnEntry.loggedBy(teacher);

        Visitor.Page nothing =
                AnEntry.task(teacher, entry, "correct").with("because", "Typing").send();
        assertThat(nothing.text()).contains("Nothing is different");
        Visitor.Page page =
                AnEntry.task(teacher, entry, "correct")
                        .with("account", "He shouted. I ended the call.")
                        .with("because", "He did not swear")
                        .send();

        assertThat(page.text())
                .contains(
                        "He shouted. I ended the call.",
                        "He did not swear",
                        "What happened He swore at me on the phone");
    }

    @Test
    @Examples("E33")
    void whatWasMadeInErrorIsKeptAndCountsNoMore() {
        String entry = AnEntry.loggedBy(teacher);
        AnEntry.name(head, entry, "Error Person");
        String person = "?person=" + personOf("Error Person");
        assertThat(head.opens("/contacts" + person).text()).contains("Contacts 1");

        AnEntry.done(AnEntry.task(teacher, entry, "in-error").with("because", "Not him").send());

        assertThat(head.opens("/contacts" + person).text())
                .contains("Contacts 0", "Made in error", "One contact of");
        assertThat(teacher.opens(entry).text()).contains("He swore at me");
        assertThat(AnEntry.task(teacher, entry, "correct").with("because", "x").send().text())
                .contains("made in error and is left as it is");
    }

    @Test
    void anEntryForAColleagueIsTheirsOnceTheyConfirm() {
        Visitor office = school.visitedBy("office", Role.OFFICE);
        String entry =
                AnEntry.form(office)
                        .with("colleague", teacherAccount.id().text())
                        .send()
                        .at()
                        .getPath();

        assertThat(teacher.opens("/").text()).contains("Mr O'Neill, phone call");
        assertThat(AnEntry.task(office, entry, "confirm").with("right", "yes").send().text())
                .contains("Only the colleague for whom it was written confirms it");
        Visitor.Page unsaid = AnEntry.task(teacher, entry, "confirm").with("right", "no").send();
        assertThat(unsaid.text()).contains("Say what is not right");
        AnEntry.done(AnEntry.task(teacher, entry, "confirm").with("right", "yes").send());
    }

    @Test
    void aSecondNamingWinsAndTheEntryIsOnePersonsOnly() {
        String entry = AnEntry.loggedBy(teacher);
        AnEntry.name(head, entry, "Anna First");
        AnEntry.name(head, entry, "Bela Second");

        assertThat(head.opens("/contacts?person=" + personOf("Anna First")).text())
                .contains("0 contacts of");
        assertThat(head.opens("/contacts?person=" + personOf("Bela Second")).text())
                .contains("One contact of");
        assertThat(head.opens(entry).text()).contains("Bela Second, phone call");
        AnEntry.done(AnEntry.nameAs(head, entry, "unknown"));
        assertThat(head.opens(entry).text()).contains("Mr O'Neill, phone call");
        assertThat(head.opens("/contacts?person=" + personOf("Bela Second")).text())
                .contains("0 contacts of");
    }

    @Test
    void theSearchForgivesSpellingAndNoNameStandsInAnAddress() {
        String entry = AnEntry.loggedBy(teacher);
        AnEntry.name(head, entry, "Siobhán Kelleher");

        Visitor.Page found =
                head.opens(entry + "/person")
                        .formTo("/search")
                        .with("wanted", "shivaun keleher")
                        .send();

        assertThat(found.text()).contains("Siobhán Kelleher", "Still unknown");
        assertThat(found.at().toString()).doesNotContain("keleher");
        assertThat(teacher.opens(entry + "/person").status()).isEqualTo(404);
    }

    @Test
    void somebodyNewIsRecordedFromTheContactWithTheirNameAndChosenThere() {
        String entry = AnEntry.loggedBy(teacher);

        Visitor.Page form = head.opens(entry + "/person").formTo("/people/new/begun").send();
        assertThat(form.seen().expectFirst("input[name=name]").val()).isEqualTo("Mr O'Neill");
        Visitor.Page chosen =
                form.formTo("/people/new")
                        .with("name", "Patrick O'Neill")
                        .with("capacity", "ADULT")
                        .with("relationships", "PARENT")
                        .send();

        assertThat(chosen.at().getPath()).isEqualTo(entry + "/person");
        assertThat(chosen.at().toString()).doesNotContain("Neill");
        AnEntry.done(chosen.formTo("/person").send());
        assertThat(head.opens(entry).text()).contains("Patrick O'Neill, phone call");
        // The control: recorded from the register, they are on no contact.
        Visitor.Page alone =
                head.opens("/people/new")
                        .formTo("/people/new")
                        .with("name", "Gwen Pryce")
                        .with("capacity", "ADULT")
                        .with("relationships", "PARENT")
                        .send();
        assertThat(alone.at().getPath()).startsWith("/people/0");
    }

    private String personOf(String name) {
        return head.opens("/people")
                .form()
                .with("wanted", name)
                .send()
                .seen()
                .selectStream("main a[href^=/people/]")
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href")
                .substring("/people/".length());
    }

    private String task(String entry, String title) {
        return teacher.opens(entry)
                .seen()
                .selectStream(".govuk-task-list__item")
                .filter(item -> item.text().startsWith(title))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private Visitor signedIn(Account account) {
        Visitor visitor = new Visitor(school.program().address());
        visitor.signsIn(account.signInName(), RunningEvenhand.PASSWORD);
        return visitor;
    }
}
