package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** The Record of Parent and Customer Contact, over HTTP with real forms and sessions. */
@Paragraphs({"P10", "P39", "P46", "P66"})
class LoggingAContactTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();

    @Test
    void fourAnswersSaveAnEntryAndTheReporterSeesItAgain() {
        Visitor teacher = school.visitedBy("teacher", Role.STAFF);

        Visitor.Page saved = swore(teacher).send();

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text()).contains("It is saved", "Mr O'Neill", "He swore at me");
        assertThat(teacher.opens("/").text()).contains("Mr O'Neill, phone call");
    }

    @Test
    void whoHasJustLoggedItIsAskedHowTheyAreBeforeWhatIsToAdd() {
        Visitor teacher = school.visitedBy("teacher", Role.STAFF);

        Visitor.Page saved = swore(teacher).send();

        assertThat(saved.text())
                .containsSubsequence(
                        "Those who lead the school can read it",
                        "see how you are?",
                        "To complete it",
                        "Back to Today");
        // The control: read again later, it comes after everything else.
        assertThat(teacher.opens(saved.at().getPath()).text())
                .doesNotContain("Those who lead the school can read it")
                .containsSubsequence("To complete it", "Back to Today", "see how you are?");
    }

    @Test
    void theHeadReadsItInTheRecordAndAnotherTeacherDoesNot() {
        Visitor teacher = school.visitedBy("teacher", Role.STAFF);
        Visitor.Page saved = swore(teacher).send();

        assertThat(school.visitedBy("head", Role.HEADTEACHER).opens("/contacts").text())
                .contains("He swore at me");
        Visitor other = school.visitedBy("other", Role.STAFF);
        assertThat(other.opens("/contacts").status()).isEqualTo(404);
        assertThat(other.opens(saved.at().getPath()).status()).isEqualTo(404);
    }

    @Test
    void theHeadOfAnotherSchoolFindsNothingUnderItsId() {
        Visitor.Page saved = swore(school.visitedBy("teacher", Role.STAFF)).send();
        TestSchool elsewhere = school.program().aSchool();

        Visitor.Page foreign =
                elsewhere.visitedBy("head", Role.HEADTEACHER).opens(saved.at().getPath());

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.text()).doesNotContain("O'Neill");
        // The control: at home the same address answers.
        assertThat(school.visitedBy("head", Role.HEADTEACHER).opens(saved.at().getPath()).status())
                .isEqualTo(200);
    }

    @Test
    void anIdThatIsNoIdOrIsNobodysIsNotFound() {
        Visitor head = school.visitedBy("head", Role.HEADTEACHER);

        assertThat(head.opens("/contacts/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(head.opens("/contacts/1%20or%201=1").status()).isIn(400, 404);
    }

    @Test
    void theSameFormSentTwiceSavesOneEntry() {
        Visitor teacher = school.visitedBy("teacher", Role.STAFF);
        Visitor.Form form = swore(teacher);

        Visitor.Page first = form.send();
        Visitor.Page second = form.send();

        assertThat(second.at()).isEqualTo(first.at());
        assertThat(teacher.opens("/").seen().select(".moj-timeline__item")).hasSize(1);
    }

    @Test
    void goingBackAndSendingOtherWordsShowsWhatWasSaved() {
        Visitor teacher = school.visitedBy("teacher", Role.STAFF);
        Visitor.Form form = swore(teacher);
        form.send();

        Visitor.Page again = form.with("account", "Something else entirely.").send();

        assertThat(again.text()).contains("had already been sent", "He swore at me");
        assertThat(again.text()).doesNotContain("Something else entirely");
    }

    @Test
    void aFormOfSomebodyElseIsRefused() {
        Visitor.Form hers = swore(school.visitedBy("teacher", Role.STAFF));
        Visitor his = school.visitedBy("other", Role.STAFF);
        String herTicket = hers.value("formTicket");

        Visitor.Page refused = swore(his).with("formTicket", herTicket).send();

        assertThat(refused.status()).isEqualTo(400);
        assertThat(his.opens("/").seen().select(".moj-timeline__item")).isEmpty();
    }

    @Test
    void aNameAndThatItIsNotKnownIsAskedWhichIsMeant() {
        Visitor teacher = school.visitedBy("teacher", Role.STAFF);

        Visitor.Page page = swore(teacher).with("notKnown", "yes").send();

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.seen().select(".govuk-error-summary li")).hasSize(1);
        assertThat(page.seen().expectFirst("#who-error").text())
                .contains("Either enter who it was");
        assertThat(page.form().value("who")).isEqualTo("Mr O'Neill");
        assertThat(page.seen().select("#notKnown[checked]")).hasSize(1);
        assertThat(page.seen().expectFirst("textarea#account").wholeText())
                .contains("He swore at me");
        // The controls: either of the two saves it.
        assertThat(page.form().with("notKnown").send().text())
                .contains("It is saved", "Mr O'Neill");
        assertThat(swore(teacher).with("who", "").with("notKnown", "yes").send().text())
                .contains("It is saved", "Not known yet");
    }

    @Test
    void whatIsMissingIsSaidAllAtOnceAndWhatWasTypedIsKept() {
        Visitor teacher = school.visitedBy("teacher", Role.STAFF);

        Visitor.Page page =
                teacher.opens("/contacts/new")
                        .form()
                        .with("account", "  <b>bold</b> \u202E & 'quoted' ")
                        .with("time", "25:99")
                        .send();

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.seen().select(".govuk-error-summary li")).hasSize(4);
        assertThat(page.seen().expectFirst("textarea#account").wholeText())
                .contains("<b>bold</b> \u202E & 'quoted' ");
        assertThat(page.seen().select("b")).isEmpty();
        // Just now needs no time; another day does.
        Visitor.Form again = page.form().with("time", "");
        assertThat(again.send().seen().select(".govuk-error-summary li")).hasSize(3);
        assertThat(again.with("day", "yesterday").send().text())
                .contains("Enter about what time it happened");
    }

    @Test
    void abusiveWordsAreKeptExactly() {
        Visitor teacher = school.visitedBy("teacher", Role.STAFF);
        String words =
                "You f***ing \u0644\u0639\u0646\u0629 \uD83D\uDE21 <script>alert(1)</script> '; drop table fact; --";

        Visitor.Page saved = swore(teacher).with("exactWords", words).send();

        assertThat(saved.seen().select("blockquote").text()).isEqualTo(words);
        assertThat(saved.seen().select("main script")).isEmpty();
    }

    @Test
    void anEventInTheFutureIsNotSaved() {
        Visitor teacher = school.visitedBy("teacher", Role.STAFF);

        Visitor.Page page =
                swore(teacher)
                        .with("day", "earlier")
                        .with("date-day", "1")
                        .with("date-month", "1")
                        .with("date-year", "2999")
                        .send();

        assertThat(page.text()).contains("must be today or in the past");
    }

    @Test
    void zeroWidthCharactersAloneAreNoAccount() {
        Visitor teacher = school.visitedBy("teacher", Role.STAFF);

        assertThat(swore(teacher).with("account", "\u200B \u2060\uFEFF").send().text())
                .contains("Say what happened");
    }

    private static Visitor.Form swore(Visitor visitor) {
        return visitor.opens("/contacts/new")
                .form()
                .with("who", "Mr O'Neill")
                .with("channel", "PHONE_CALL")
                .with("day", "yesterday")
                .with("time", "2:30pm")
                .with("account", "He swore at me on the phone. I ended the call.");
    }
}
