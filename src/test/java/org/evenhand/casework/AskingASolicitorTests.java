package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.letter.PdfChecks;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * What a solicitor is asked is written before the referral is made, by whoever prepares it (F10).
 */
@Paragraphs("F10")
class AskingASolicitorTests {
    private static final String NONE = "No question was written for this referral";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final WalkedCase walked = WalkedCase.opened(ready, person, ago(10));
    private final String referral = "/cases/" + walked.id.text() + "/referral";
    private final Visitor head = ready.visitedBy(ready.head);

    @Test
    void whatIsAskedStandsInEveryForm() {
        Visitor.Page before = head.opens(referral);
        assertThat(before.text()).contains("No question is written yet", NONE);
        assertThat(before.text()).doesNotContain("[Fill in: for example");

        Visitor.Page saved =
                before.form()
                        .with("questions", "Is an injunction open to us?\n\n- What must be shown?")
                        .send();
        assertThat(saved.text()).contains("It is saved").doesNotContain(NONE);
        assertThat(saved.seen().select(".letter .asked p").text())
                .isEqualTo("Is an injunction open to us?");
        assertThat(saved.seen().select(".letter .asked li").text())
                .isEqualTo("What must be shown?");
        byte[] pdf = head.saves(referral + "/pdf").bytes();
        PdfChecks.assertMeetsBothStandards(pdf);
        assertThat(PdfChecks.text(pdf)).contains("Is an injunction open to us?");
        // Taken out again, it goes without.
        saved.form().with("questions", "").send();
        assertThat(PdfChecks.text(head.saves(referral + "/pdf").bytes()).replaceAll("\\s+", " "))
                .contains(NONE);
    }

    @Test
    void theSlowerOfTwoSeesBothAndLosesNeither() {
        Visitor elsewhere = ready.visitedBy(ready.head);
        Visitor.Page slow = head.opens(referral);
        elsewhere.opens(referral).form().with("questions", "Theirs?").send();

        Visitor.Page both = slow.form().with("questions", "Mine?").send();
        assertThat(both.text()).contains("wrote questions while you had this page open", "Theirs?");
        assertThat(both.form().value("questions").strip()).isEqualTo("Mine?");
        assertThat(both.form().send().text()).contains("It is saved", "Mine?");
    }

    @Test
    void whatIsTooLongIsSaidAndKept() {
        String tooLong = "Why? ".repeat(5_000);
        Visitor.Page said = head.opens(referral).form().with("questions", tooLong).send();
        assertThat(said.title()).startsWith("Error: ");
        assertThat(said.form().value("questions").strip()).isEqualTo(tooLong.strip());
        assertThat(head.opens(referral).text()).contains(NONE);
    }

    @Test
    void whoMayNotPrintCasesAsksNothing() {
        Visitor deputy = ready.visitedBy(ready.deputy);
        assertThat(deputy.opens(referral).status()).isEqualTo(404);
        assertThat(head.opens(referral).form().with("questions", "Whose?").action())
                .isEqualTo(referral);
    }
}
