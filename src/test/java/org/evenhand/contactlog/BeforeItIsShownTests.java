package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * What has to be thought of before an entry is shown to anybody outside (B16, P51), over HTTP with
 * real forms and sessions.
 */
@Paragraphs("P51")
class BeforeItIsShownTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Visitor teacher = school.visitedBy("teacher", Role.STAFF);
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);
    private final Visitor dpo = school.visitedBy("dpo", Role.DATA_PROTECTION_OFFICER);

    @Test
    void anEntryIsOpenUnlessItCameThroughSomebodyElse() {
        String own = AnEntry.loggedBy(teacher);
        String passedOn =
                AnEntry.form(teacher).with("channel", "THROUGH_PUPIL").send().at().getPath();

        assertThat(head.opens(own).text())
                .contains("It is Open Because Nobody has decided otherwise")
                .doesNotContain("Not shown outside");
        assertThat(head.opens(passedOn).text())
                .contains("It is From or about somebody else", "It came through somebody else")
                .contains("Not shown outside as it is: From or about somebody else");
    }

    @Test
    void theDataProtectionOfficerSaysOtherwiseWithAReasonAndWhatItWasStays() {
        String entry = AnEntry.loggedBy(teacher);
        Visitor.Form form = AnEntry.task(dpo, entry, "disclosure");

        assertThat(form.send().text())
                .contains("That is what it is already", "Why it is changed is not said", "(B16)");
        AnEntry.done(
                form.with("disclosure", "PRIVILEGED")
                        .with("because", "The solicitor asked for it.")
                        .send());
        AnEntry.done(
                AnEntry.task(head, entry, "disclosure")
                        .with("disclosure", "OPEN")
                        .with("because", "It was written before the advice.")
                        .send());

        assertThat(head.opens(entry).text())
                .contains("It is Open")
                .containsSubsequence(
                        "Open, by The head: It was written before the advice.",
                        "Before: Privileged: legal advice, or written to obtain it",
                        "Privileged: legal advice, or written to obtain it, by The dpo: The"
                                + " solicitor asked for it.",
                        "Before: Open");
    }

    @Test
    void nobodyElseChangesItAndWhoReportedItDoesNotFindIt() {
        String entry = AnEntry.loggedBy(teacher);
        Visitor deputy = school.visitedBy("deputy", Role.SENIOR_LEADER);

        assertThat(
                        AnEntry.task(deputy, entry, "disclosure")
                                .with("disclosure", "PRIVILEGED")
                                .with("because", "So that he does not see it.")
                                .send()
                                .text())
                .contains("Only the headteacher and the data protection officer", "Ask The head");
        assertThat(deputy.opens(entry).seen().select("a[href$=/disclosure]")).isEmpty();
        assertThat(teacher.opens(entry + "/disclosure").status()).isEqualTo(404);
        // The control: whoever may change it is led there.
        assertThat(dpo.opens(entry).seen().select("a[href$=/disclosure]")).hasSize(1);
    }

    @Test
    void whatMayConcernAChildStaysApartUntilTheLeadSaysThatItIsInHand() {
        String entry = AnEntry.loggedBy(teacher);
        AnEntry.done(AnEntry.task(teacher, entry, "safeguarding").with("concern", "yes").send());
        assertThat(head.opens(entry).text()).contains("It is Safeguarding: what it is about");
        Visitor.Form form =
                AnEntry.task(head, entry, "disclosure")
                        .with("disclosure", "THIRD_PARTY")
                        .with("because", "It names another child.");

        assertThat(form.send().text()).contains("stays apart until the designated safeguarding");
        Visitor lead = school.visitedBy("dsl", Role.SAFEGUARDING_LEAD);
        AnEntry.done(
                AnEntry.task(lead, entry, "safeguarding-cleared").with("reference", "C-12").send());
        AnEntry.done(form.send());
        assertThat(head.opens(entry).text()).contains("It is From or about somebody else");
    }
}
