package org.evenhand.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.casework.letters.ParentsCase.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evenhand.access.Decision;
import org.evenhand.casework.CaseExhibits;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.CaseFiles;
import org.evenhand.casework.ContactRecord;
import org.evenhand.casework.Escalation;
import org.evenhand.casework.FilePart;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.Addressee;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.Layout;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.PdfChecks;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.SealedBlock;
import org.evenhand.letter.Standing;
import org.evenhand.letter.WordChecks;
import org.evenhand.letter.WordRendering;
import org.evenhand.restriction.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Wayne Pocock rings although he may not. The head asks the authority to write, and a solicitor
 * what else there is: the papers for both, and the Record as a table, are as somebody found them
 * good (P46, P63, F8, F10).
 */
@Paragraphs({"P46", "P63", "F8", "F10"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersForOutsideTests {
    private static final SealedBlock SEAL =
            new SealedBlock(
                    1842, "9f2c41d07be85a36c1f4e2d98b70a5536e1d4c7f82b93a06d5e4f1c2b3a49788");
    private static final Map<String, Layout> LAYOUTS =
            Map.of("record", Layout.WIDE, "escalation", Layout.FORM);
    private static final EscalationForm.Typed TYPED =
            new EscalationForm.Typed(
                    "URN 100001, DfE number 850/2001",
                    "That the authority knows of his calls, stands behind the restriction, and may take further"
                            + " steps with the school.",
                    "Not urgent. Nobody was in danger since November.",
                    "None known.",
                    "His mother brings Lily. He was asked whether she could speak for him, and said no.",
                    "No other agency is known to support the family.",
                    "Public task. The data protection officer was asked on 12 January.",
                    "The names of other parents.");

    private final KeptLetters kept = new KeptLetters("papers-for-outside");
    private final ParentsCase wayne = played();
    private final Map<String, LetterDocument> papers = papers();

    private static ParentsCase played() {
        ParentsCase wayne = AThreatAtTheGatesLettersTests.played();
        EntryId rang =
                wayne.logged(
                        new ParentsCase.Contact(
                                day("2026-01-08"),
                                "08:40",
                                Channel.PHONE_CALL,
                                Place.BY_PHONE,
                                "He rang the office and shouted at the member of staff who answered.",
                                "Put that liar on now",
                                SubType.VERBAL_ABUSE,
                                25));
        wayne.broken("2026-01-08", rang, "He may not ring, and it was not about Lily’s safety.");
        wayne.supported(
                "2026-01-12",
                Decision.ESCALATION,
                "Heading A; the authority would be asked to write.",
                "I support it, as long as his concern about lunch is answered first.");
        return wayne;
    }

    private Map<String, LetterDocument> papers() {
        return wayne.school.at(
                day("2026-01-14"),
                "11:00",
                () ->
                        wayne.school
                                .the(Acts.class)
                                .lookUp(wayne.school.as(wayne.school.head()), this::papers));
    }

    private Map<String, LetterDocument> papers(Unit unit) {
        CaseFile file = CaseFiles.require(unit, wayne.file().theCase().id());
        CaseExhibits exhibits = withoutHashes(CaseExhibits.of(unit, file));
        Map<String, LetterDocument> all = new LinkedHashMap<>();
        all.put(
                "record",
                printed(
                        new RecordOfContact(
                                        frame(file, "For the file"),
                                        ContactRecord.of(unit, file, FilePart.CASE))
                                .document(),
                        "Confidential",
                        ""));
        all.put(
                "escalation",
                printed(
                        new EscalationForm(
                                        frame(file, "For the school improvement officer"),
                                        file,
                                        Escalation.of(file).orElseThrow(),
                                        exhibits,
                                        TYPED)
                                .document(),
                        "Confidential. Escalation form, not yet sent from here",
                        "Draft: not yet sent from here. That it was sent is written into the record."));
        all.put(
                "referral",
                printed(
                        new LegalReferral(
                                        frame(file, "For the school’s legal adviser"),
                                        file,
                                        exhibits,
                                        "Is an injunction open to us?\n\n- What would have to be shown?\n- What should we leave undone meanwhile?")
                                .document(),
                        "Privileged and confidential: prepared to obtain legal advice",
                        "Privileged and confidential: prepared to obtain legal advice"));
        return all;
    }

    /**
     * The letters are sealed as the program runs, so what their bytes hash to is no matter here.
     */
    private static CaseExhibits withoutHashes(CaseExhibits exhibits) {
        return new CaseExhibits(
                exhibits.all().stream()
                        .map(one ->
                                new CaseExhibits.One(
                                        one.number(),
                                        one.id(),
                                        one.when(),
                                        one.timeKnown(),
                                        one.what(),
                                        one.files().stream()
                                                .map(file ->
                                                        file.replaceAll(
                                                                "[0-9a-f]{64}", "0".repeat(64)))
                                                .toList()))
                        .toList(),
                exhibits.keptApart());
    }

    private static LetterDocument printed(LetterDocument paper, String marking, String notice) {
        return paper.printedAs(new Standing.Printed(marking, notice, SEAL));
    }

    private LetterFrame frame(CaseFile file, String to) {
        return new LetterFrame(
                file.school(),
                new Addressee(to, List.of()),
                file.theCase().number(),
                file.today(),
                new LetterFrame.Signatory(wayne.school.head().displayName(), "Headteacher"),
                file.style());
    }

    private byte[] pdf(String paper) {
        return new PdfRendering()
                .render(
                        Objects.requireNonNull(papers.get(paper)),
                        Map.of(),
                        LAYOUTS.getOrDefault(paper, Layout.LETTER));
    }

    @Test
    void everyPaperIsAsItWasFoundGood() {
        assertThat(kept.differingTexts(papers)).as(kept.howToMend()).isEmpty();
    }

    @Test
    void everyPaperMeetsBothStandardsAndSaysOnPaperWhatItSaysOnTheScreen() {
        papers.forEach((name, paper) -> {
            byte[] pdf = pdf(name);
            assertThat(PdfChecks.breaches(pdf)).as(name).isEmpty();
            PdfChecks.assertSaysTheSame(pdf, new HtmlRendering().fragment(paper));
        });
    }

    @Test
    void everyPaperIsASoundWordFileThatSaysTheSame() {
        papers.forEach((name, paper) -> {
            WordChecks.assertIsSound(
                    new WordRendering()
                            .render(paper, Map.of(), LAYOUTS.getOrDefault(name, Layout.LETTER)));
            WordChecks.assertAllSayTheSame(paper);
        });
    }

    /** Two pages, and what speaks against the school on the first of them (B19). */
    @Test
    void theFormHasTwoPagesAndWhatIsAgainstTheSchoolIsOnTheFirst() {
        byte[] pdf = pdf("escalation");

        assertThat(page(pdf, 1))
                .contains("I support it, as long as his concern about lunch is answered first.")
                .contains("Whether we fell short: we see none.")
                .contains("He was frightened for Lily, would never hurt anybody, and is sorry.");
        assertThat(page(pdf, 2)).contains("For the authority").doesNotContain("Annex A");
        assertThat(page(pdf, 3)).contains("Annex A. Chronology");
    }

    /** Each claim leads to the exhibit that bears it, and each exhibit is in the list. */
    @Test
    void everyClaimNamesItsExhibit() {
        String text = PdfChecks.text(pdf("escalation")).replaceAll("\\s+", " ");

        assertThat(text)
                .containsPattern("stands? on this request .*?\\(exhibit 1[0-9]\\)")
                .containsPattern("Put that liar on now” \\(exhibit 1[0-9]\\)");
        assertThat(text.split("exhibit ", -1)).hasSizeGreaterThan(20);
    }

    /** One for each who reported something, in the words that they wrote down, and no other. */
    @Test
    void aStatementSaysWhatItsWriterWroteAndNothingElse() {
        String text = PdfChecks.text(pdf("referral")).replaceAll("\\s+", " ");

        assertThat(text)
                .contains("Statement of Denise Cole")
                .contains("I wrote this down on Tuesday 11 November 2025, 4:40pm")
                .contains("How it left me: “I was upset.”")
                .doesNotContain("Statement of Ruth Barlow")
                .contains("Privileged and confidential");
    }

    private static String page(byte[] pdf, int number) {
        return PdfChecks.textWithin(pdf, number, 0, 0, 210, 297).replaceAll("\\s+", " ");
    }
}
