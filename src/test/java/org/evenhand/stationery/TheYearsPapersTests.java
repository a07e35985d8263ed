package org.evenhand.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.nio.charset.StandardCharsets;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.ledger.Acts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.PdfChecks;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.WordChecks;
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

    @Test
    void theReminderHasItsThreePartsAndNamesNobody() {
        String reminder =
                head.opens("/settings/kit/policy-reminder").seen().select(".letter").text();
        assertThat(reminder)
                .contains(
                        "How to reach us",
                        "How to raise a concern or complain",
                        "When it goes too far",
                        "aggressive or abusive behaviour")
                .doesNotContain(READY.head.displayName());
    }
}
