package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;

import java.util.List;
import java.util.Map;
import org.evenhand.access.Account;
import org.evenhand.access.Decision;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.casework.act.PreparingAnEscalation;
import org.evenhand.casework.letters.EscalationForm;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.letter.PdfChecks;
import org.evenhand.letter.WordChecks;
import org.evenhand.school.SchoolType;
import org.evenhand.school.act.ChangingTheSchool;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A restriction was told and the conduct went on: the head may ask the authority to write, with the
 * Chair's support, for a maintained school (P63, P69, F8; BLOCK-9, BLOCK-10).
 */
@Paragraphs({"P63", "P69", "F8"})
class AskingTheAuthorityTests {
    private static final EscalationForm.Typed TYPED =
            new EscalationForm.Typed("1", "2", "3", "4", "5", "6", "7", "8");
    private static final PreparingAnEscalation.Draft COMPLETE =
            new PreparingAnEscalation.Draft(TYPED, true);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final ARestriction restricting = ARestriction.afterAWarning(ready, person);
    private final WalkedCase walked = restricting.walked();
    private final String page = "/cases/" + walked.id.text();
    private final String sheet = page + "/decide/escalation";
    private final Visitor head = ready.visitedBy(ready.head);

    @Test
    void itIsOfferedOnceConductWentOnAndNothingElseIsMissing() {
        assertThat(against(COMPLETE, ready.head))
                .contains("escalation.told-of-a-restriction", "escalation.conduct-went-on");
        assertThat(head.opens(page).text()).doesNotContain("Prepare the escalation form");

        restricting.told();
        assertThat(against(COMPLETE, ready.head))
                .contains("escalation.conduct-went-on")
                .doesNotContain("escalation.told-of-a-restriction");

        EntryId rang = ready.abuse(person, ago(20), "She rang and swore.", "You will see");
        assertThat(against(COMPLETE, ready.head))
                .containsExactlyInAnyOrder(
                        "escalation.contacts-triaged", "escalation.chair-supports");
        walked.triaged(rang);
        chairAnswers(true);
        assertThat(against(COMPLETE, ready.head)).isEmpty();
        assertThat(head.opens(page).text()).contains("Prepare the escalation form");
    }

    @Test
    void aNoOfTheChairStopsIt() {
        reached();
        chairAnswers(false);

        assertThat(against(COMPLETE, ready.head)).containsExactly("escalation.chair-supports");
    }

    @Test
    void theFormIsCompleteAndPromisesNothing() {
        reached();
        chairAnswers(true);

        assertThat(
                        against(
                                new PreparingAnEscalation.Draft(
                                        new EscalationForm.Typed(
                                                "1", "2", "3", "4", "", "6", "7", "8"),
                                        false),
                                ready.head))
                .containsExactlyInAnyOrder(
                        "escalation.form-is-complete", "escalation.authority-decides");
        assertThat(against(COMPLETE, ready.deputy)).containsExactly("escalation.asked-by-who-may");
    }

    /** An academy has no authority to ask, and is told whom it asks. */
    @Test
    void anAcademyIsToldToAskItsTrust() {
        reached();
        ReadySchool.done(
                ready.the(ChangingTheSchool.class)
                        .change(
                                ready.as(ready.head),
                                form(),
                                "Fernleigh Academy",
                                SchoolType.ACADEMY,
                                ago(10)));

        assertThat(against(COMPLETE, ready.head)).contains("escalation.school-is-maintained");
        assertThat(head.opens(page).text())
                .contains(
                        "Not for this school: Prepare the escalation form",
                        "Ask your trust instead");
        assertThat(head.opens(sheet + "/check").seen().select(".evenhand-paper")).isEmpty();
        assertThat(head.saves(sheet + "/pdf").header("content-type")).startsWith("text/html");
    }

    /** Entered once in Settings, and never again (C7). */
    @Test
    void theSchoolsNumbersAreTakenFromWhereTheyAreSettled() {
        reached();
        assertThat(head.opens(sheet + "/request").seen().select("[name=numbers]")).hasSize(1);

        Visitor.Page wrong =
                head.opens("/settings/school/numbers")
                        .form()
                        .with("urn", "12345")
                        .with("dfe", "850-20x1")
                        .send();
        assertThat(wrong.text())
                .contains("Enter the URN, which has six digits", "three digits and four");
        assertThat(wrong.form().value("dfe")).isEqualTo("850-20x1");
        Visitor.Page saved = wrong.form().with("urn", " 123 456").with("dfe", "850 2001").send();
        assertThat(saved.text()).contains("URN 123456, DfE number 850/2001");
        assertThat(head.opens("/settings/history").text())
                .contains("URN and DfE number", "URN 123456, DfE number 850/2001");

        assertThat(head.opens(sheet + "/request").seen().select("[name=numbers]")).isEmpty();
        assertThat(head.opens(sheet + "/check").seen().select(".evenhand-paper").text())
                .contains("URN and DfE number: URN 123456, DfE number 850/2001");
    }

    @Test
    void itIsPrintedOnlyWhenNothingStandsAgainstIt() {
        reached();
        chairAnswers(true);
        assertThat(head.opens(sheet + "/check").text()).doesNotContain("Save as PDF");
        assertThat(head.opens(sheet + "/pdf").at().getPath()).isEqualTo(sheet + "/check");
        assertThat(head.opens(sheet + "/word").at().getPath()).isEqualTo(sheet + "/check");

        // As long as each part may be.
        String long400 = "Every one of these words has its place. ".repeat(10).strip();
        fill(
                "request",
                Map.of(
                        "numbers",
                        "URN 1",
                        "asked",
                        long400,
                        "urgency",
                        long400,
                        "otherRoles",
                        long400));
        fill("beside", Map.of("representative", long400, "agencies", long400));
        fill("sharing", Map.of("sharing", long400, "redacted", long400, "decides", "yes"));

        Visitor.Page check = head.opens(sheet + "/check");
        assertThat(check.text())
                .contains("Save as PDF", "Draft: not yet sent from here")
                .doesNotContain("stands against it");
        byte[] pdf = head.saves(sheet + "/pdf").bytes();
        PdfChecks.assertMeetsBothStandards(pdf);
        assertThat(PdfChecks.textWithin(pdf, 1, 0, 0, 210, 297))
                .contains("The Chair", "What the person says");
        assertThat(PdfChecks.textWithin(pdf, 2, 0, 0, 210, 297)).contains("For the authority");
        assertThat(PdfChecks.textWithin(pdf, 3, 0, 0, 210, 60)).contains("Annex A");
        WordChecks.assertIsSound(head.saves(sheet + "/word").bytes());
        // It decides nothing, and its address takes nothing.
        assertThat(head.posts(sheet + "/check", List.of()).status()).isIn(403, 404);
        // What is longer is kept as it was typed, and said to be too long.
        fill("beside", Map.of("representative", long400 + " More.", "agencies", "No."));
        assertThat(head.opens(sheet + "/check").text()).contains("fit on the form", "More.");
    }

    @Test
    void whoWorksOnNoCaseFindsNothing() {
        reached();
        for (Account account : List.of(ready.office, ready.teacher)) {
            assertThat(ready.visitedBy(account).opens(sheet + "/pdf").status()).isEqualTo(404);
        }
        assertThat(head.opens(page + "/decide/warn/pdf").status()).isEqualTo(404);
    }

    private void fill(String name, Map<String, String> answers) {
        Visitor.Form filled = head.opens(sheet + "/" + name).form();
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            filled = filled.with(answer.getKey(), answer.getValue());
        }
        assertThat(filled.send().status()).isEqualTo(200);
    }

    private void reached() {
        restricting.told();
        walked.triaged(ready.abuse(person, ago(20), "She rang and swore.", "You will see"));
    }

    private void chairAnswers(boolean supportive) {
        AskingForSupport asking = ready.the(AskingForSupport.class);
        ReadySchool.done(
                asking.ask(
                        ready.as(ready.head),
                        form(),
                        walked.id,
                        Decision.ESCALATION,
                        "The authority would be asked to write."));
        ReadySchool.done(
                asking.answer(
                        ready.as(ready.head),
                        form(),
                        walked.id,
                        new AskingForSupport.Answer(
                                AskingForSupport.unanswered(walked.file()).getFirst().id(),
                                supportive,
                                supportive ? "I support it." : "Not yet.",
                                "By phone")));
    }

    private List<String> against(PreparingAnEscalation.Draft draft, Account by) {
        return PreparingAnEscalation.against(walked.file(), ready.as(by), draft).all().stream()
                .map(Ground::rule)
                .toList();
    }
}
