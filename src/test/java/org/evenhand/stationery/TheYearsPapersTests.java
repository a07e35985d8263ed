package org.evenhand.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.nio.charset.StandardCharsets;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.ledger.Acts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.PdfChecks;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.ReadText;
import org.evenhand.letter.WordChecks;
import org.evenhand.school.SchoolType;
import org.evenhand.school.act.ChangingTheSchool;
import org.evenhand.stationery.kit.KitPaper;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The adoption kit and the other papers of the year (J20, C10). */
@Paragraphs("J20")
class TheYearsPapersTests {
    private static final ReadySchool READY = ReadySchool.begunHere(ago(190));

    private final Visitor head = READY.visitedBy(READY.head);

    @ParameterizedTest
    @EnumSource(KitPaper.class)
    void eachIsReadAsAPageAndSavedAsASoundWordFileThatSaysTheSame(KitPaper paper) {
        LetterDocument document = READY.the(Acts.class).lookUp(READY.as(READY.head), paper::of);
        WordChecks.assertAllSayTheSame(document);
        assertThat(document.missing()).isEmpty();
        assertThat(new PdfRendering().unprintable(document)).isEmpty();
        PdfChecks.assertMeetsBothStandards(new PdfRendering().render(document));

        Visitor.Page page = head.opens("/settings/kit/" + paper.path());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains(paper.title(), document.letterhead().school());
        Visitor.Download word = head.saves("/settings/kit/" + paper.path() + "/word");
        WordChecks.assertIsSound(word.bytes());
        assertThat(word.header("Content-Disposition")).contains(paper.path() + ".docx");
        Visitor.Download pdf = head.saves("/settings/kit/" + paper.path() + "/pdf");
        assertThat(pdf.header("Content-Disposition")).contains(paper.path() + ".pdf");
        PdfChecks.assertMeetsBothStandards(pdf.bytes());
        PdfChecks.assertSaysTheSame(
                pdf.bytes(), page.seen().expectFirst("article.letter").outerHtml());
        assertThat(READY.visitedBy(READY.teacher).saves("/settings/kit/" + paper.path() + "/pdf"))
                .extracting(Visitor.Download::status)
                .isEqualTo(404);
        assertThat(new String(word.bytes(), StandardCharsets.ISO_8859_1))
                .as("no mark of a draft")
                .doesNotContain("DRAFT");
    }

    @Test
    void theListLeadsToEachAndToTheFormOnPaper() {
        Visitor.Page list = head.opens("/settings/kit");
        for (KitPaper paper : KitPaper.values()) {
            assertThat(list.seen().select("a[href=/settings/kit/%s]".formatted(paper.path())))
                    .hasSize(1);
        }
        assertThat(list.seen().select("a[href=/contacts/paper]")).hasSize(1);
        assertThat(head.opens("/settings/kit/nothing").status()).isEqualTo(404);
    }

    @Test
    void whatTheSchoolSettledIsFilledInAndTheRestIsAskedFor() {
        String dpia = head.opens("/settings/kit/data-protection-impact").text();
        assertThat(dpia).contains(READY.head.displayName(), "[Fill in: ICO registration number]");
        assertThat(dpia).doesNotContain("[Fill in: the title, the version");
        ReadySchool empty = ReadySchool.notSettledYet();
        assertThat(empty.visitedBy(empty.head).opens("/settings/kit/data-protection-impact").text())
                .contains(
                        "[Fill in: the title, the version and the day of adoption of the policy]");
    }

    /** F-SH1: how we communicate, how to raise a concern, how poor behaviour is dealt with. */
    @ParameterizedTest
    @EnumSource(names = {"POLICY_REMINDER", "POLICY_FOR_NEW_PARENTS", "POLICY_FOR_HIRERS"})
    void eachReminderHasItsThreePartsAndAllThatBelongsToThem(KitPaper paper) {
        assertThat(read(paper))
                .contains("How we communicate")
                .contains(
                        "You have an answer within", "Fill in: at which times", "If it cannot wait")
                .contains("How to raise a concern or complain", "Our complaints procedure")
                .contains("When it goes too far")
                .contains(
                        "aggressive or abusive behaviour",
                        "unreasonable demands",
                        "unreasonable levels of contact",
                        "unreasonable use of the complaints process")
                .containsSubsequence(
                        "There and then",
                        "warns the person in writing",
                        "may restrict",
                        "ask the local authority",
                        "takes legal advice")
                .contains("always reported to the police", "abuse on social media")
                .contains("What you can expect from us", "We understand anger")
                .contains("in another format or language")
                .contains("adopted on", "You can read it at")
                .contains("You do not have to", "do not depend on it");
    }

    @Test
    void eachReaderIsToldWhatIsTheirsAndNothingElse() {
        assertThat(read(KitPaper.POLICY_REMINDER))
                .contains("This is a reminder", "your child is never treated differently")
                .doesNotContain("Welcome", "contract");
        assertThat(read(KitPaper.POLICY_FOR_NEW_PARENTS))
                .contains("Welcome to", "your child is never treated differently")
                .doesNotContain("This is a reminder", "contract");
        assertThat(read(KitPaper.POLICY_FOR_HIRERS))
                .contains("hire agreement or contract", "whom to ring about the building")
                .doesNotContain("child", "class teacher", "something at home");
    }

    /** P63 is for maintained schools alone. */
    @Test
    void anAcademySaysNothingOfALocalAuthority() {
        ReadySchool academy = ReadySchool.founded();
        ReadySchool.done(
                academy.the(ChangingTheSchool.class)
                        .change(
                                academy.as(academy.head),
                                ReadySchool.form(),
                                "Fernleigh Academy",
                                SchoolType.ACADEMY,
                                ago(10)));

        assertThat(read(academy, KitPaper.POLICY_REMINDER))
                .containsSubsequence("may restrict", "takes legal advice")
                .doesNotContain("local authority");
    }

    @ParameterizedTest
    @EnumSource(names = {"STAFF_INDUCTION", "STAFF_MEETING"})
    void staffAreToldTheSameThreeAndWhatEachAsksOfThem(KitPaper paper) {
        assertThat(read(paper))
                .contains("How we communicate with parents", "What cannot wait always gets through")
                .contains("How parents raise a concern or complain")
                .contains("How poor behaviour is dealt with", "unreasonable levels of contact")
                .containsSubsequence("warns the person", "may restrict", "takes legal advice")
                .contains("What parents can expect from us", "We understand anger")
                .contains("You need to ask nobody first", "Do not answer, and do not pass it on")
                .contains("When it is about somebody who works here")
                .contains("tell whoever leads if an adjustment is needed");
    }

    @Test
    void nobodyIsMadeToSign() {
        assertThat(read(KitPaper.STAFF_INDUCTION)).contains("This is a request");
        assertThat(read(KitPaper.STAFF_MEETING)).contains("Nobody is made to sign");
    }

    private static String read(KitPaper paper) {
        return read(READY, paper);
    }

    private static String read(ReadySchool school, KitPaper paper) {
        return ReadText.onOneLine(school.the(Acts.class).lookUp(school.as(school.head), paper::of));
    }
}
