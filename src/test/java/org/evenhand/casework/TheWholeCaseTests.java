package org.evenhand.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.idIn;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evenhand.casework.act.ClosingACase;
import org.evenhand.casework.act.MakingTheFile;
import org.evenhand.casework.act.RecordingAStep;
import org.evenhand.casework.act.RecordingAnIssue;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.contactlog.ContactLogged;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.contactlog.Disclosure;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.SafeguardingAnswered;
import org.evenhand.contactlog.act.ClassingForDisclosure;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.contactlog.act.EnteringInError;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.LetterFiles;
import org.evenhand.letter.PdfChecks;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * The whole case as one file: shown and withheld are together all that is stored (HOLD-4, P45,
 * P51).
 */
class TheWholeCaseTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);
    private final EntryId first = ready.abuse(person, ago(60), "Shouted.", "Useless \uE000");
    private final EntryId second = ready.abuse(person, ago(55), "Shouted again.", "Useless, you");
    private final WalkedCase walked =
            WalkedCase.opened(ready, person, ago(50))
                    .assessed(ago(49), first, second)
                    .warned(ago(48));
    private final String page = "/cases/" + walked.id.text();

    @Test
    void theFileShowsOrDeclaresAllThatIsStoredAndIsRecordedWithItsHash() throws Exception {
        // Something that may concern a child's safety, and something entered in error.
        sensitive(second);
        long stored = stored();
        assertThat(stored).isGreaterThan(20);

        head.opens(page + "/file").form().with("password", RunningEvenhand.PASSWORD).send();
        Visitor.Page refused = head.opens(page + "/file").form().send();
        assertThat(refused.text()).contains("Say for whom or for what it is");
        Visitor.Page made =
                head.opens(page + "/file").form().with("purpose", "The panel of governors").send();
        assertThat(made.text()).contains("The file is made", "of %d stored".formatted(stored));

        FileMade fact = walked.file().theCase().latest(FileMade.class).orElseThrow().fact();
        assertThat((long) fact.shown() + fact.withheld()).isEqualTo(stored);
        assertThat(fact.withheld()).isPositive();
        byte[] pdf = head.saves(page + "/file/" + fact.file()).bytes();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)))
                .isEqualTo(fact.sha256());
        read(pdf, fact);
    }

    private static void read(byte[] pdf, FileMade fact) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            int pages = document.getNumberOfPages();
            for (int number = 1; number <= pages; number++) {
                text.setStartPage(number);
                text.setEndPage(number);
                assertThat(text.getText(document))
                        .contains(
                                "Confidential. File " + fact.number(),
                                "Page %d of %d".formatted(number, pages));
            }
            text.setStartPage(1);
            String whole = text.getText(document).replaceAll("\\s+", " ");
            assertThat(whole)
                    .contains("Useless [U+E000]", "Letter 20", "It may concern a child")
                    .doesNotContain("Useless, you");
            long withheld = Pattern.compile("\\d+\\. Withheld").matcher(whole).results().count();
            assertThat(withheld).isEqualTo(fact.withheld());
        }
    }

    /** Evidence is in the file as it looks or in its words; what is withheld is not (P46, P51). */
    @Test
    void theExhibitsThemselvesAreInTheFile() throws Exception {
        added(first, "photo.jpg", picture(), "note.txt", "The Canary note.".getBytes(UTF_8));
        added(first, "letter.pdf", twoPages(), "again.pdf", twoPages());
        added(
                first,
                "mail.eml",
                "From: a@example.org\r\nTo: b@example.org\r\nSubject: Trip\r\n\r\nNo Canary trip.\r\n"
                        .getBytes(UTF_8),
                "call.mp3",
                new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 0, 0, (byte) 0xFF, (byte) 0xFB});
        added(second, "secret.txt", "The withheld note.".getBytes(UTF_8), "seen.jpg", picture());
        sensitive(second);

        byte[] pdf = fileOf(FilePart.CASE);

        String text = PdfChecks.text(pdf).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("5. The exhibits themselves")
                .contains("The Canary note.", "Subject: Trip", "No Canary trip.")
                .contains("Exhibit 4, page 2 of 2")
                .contains("The same file as exhibit 4, byte for byte.")
                .contains("Not printed. It is a sound recording")
                .contains("It is kept with the record.")
                .doesNotContain("The withheld note.", "seen.jpg");
        // A photograph, two pages of the letter, and the two of the warning that was issued.
        assertThat(pictures(pdf)).isGreaterThanOrEqualTo(4);
        PdfChecks.assertMeetsBothStandards(pdf);
        Files.createDirectories(Path.of("target", "files"));
        Files.write(Path.of("target", "files", "whole-case.pdf"), pdf);
        // The control: the part of its own shows what the main part withholds.
        assertThat(PdfChecks.text(fileOf(FilePart.SAFEGUARDING)))
                .contains("The withheld note.")
                .doesNotContain("The Canary note.");
    }

    /** Whoever looks for a part in a hundred pages finds it by its number, or is led there. */
    @Test
    void theIndexNamesThePageOnWhichEachPartBegins() throws Exception {
        byte[] pdf = fileOf(FilePart.CASE);

        PdfChecks.assertMeetsBothStandards(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String whole = PdfChecks.text(pdf).replaceAll("\\s+", " ");
            for (String part :
                    List.of("1. Chronology", "3. Everything in full", "4. What is withheld")) {
                String says = part.substring(3);
                Matcher index =
                        Pattern.compile(Pattern.quote(says) + "[^.]*?, page (\\d+)").matcher(whole);
                assertThat(index.find()).as(part).isTrue();
                assertThat(textOf(document, Integer.parseInt(index.group(1))))
                        .as("the page of " + part)
                        .containsPattern("(?m)^" + Pattern.quote(part));
            }
            assertThat(document.getPage(0).getAnnotations()).hasSizeGreaterThanOrEqualTo(4);
        }
    }

    private static String textOf(PDDocument document, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(document);
    }

    private byte[] fileOf(FilePart part) {
        ReadySchool.done(
                ready.the(MakingTheFile.class)
                        .make(ready.as(ready.head), form(), walked.id, part, "The panel"));
        FileMade made = walked.file().theCase().latest(FileMade.class).orElseThrow().fact();
        return ready.the(Acts.class)
                .lookUp(
                        ready.as(ready.head),
                        unit -> LetterFiles.read(unit, made.file(), made.sha256()));
    }

    private void added(EntryId entry, String name, byte[] bytes, String other, byte[] more) {
        head.opens("/contacts/" + entry.text() + "/evidence")
                .form()
                .withFile("files", name, bytes)
                .withFile("files", other, more)
                .send();
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 600; x++) {
            for (int y = 0; y < 400; y++) {
                image.setRGB(x, y, new Color(x * 255 / 600, y * 255 / 400, 120).getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static byte[] twoPages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= 2; number++) {
                PDPage one = new PDPage(PDRectangle.A4);
                document.addPage(one);
                try (PDPageContentStream pen = new PDPageContentStream(document, one)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                    pen.newLineAtOffset(80, 700);
                    pen.showText("To the school, page " + number);
                    pen.endText();
                }
            }
            document.setDocumentId(1L);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static long pictures(byte[] pdf) throws IOException {
        long pictures = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return pictures;
    }

    /** The control: the list that pages use leaves out what was entered in error. */
    @Test
    void aFileOfTheListedContactsOnlyWouldBeFound() {
        ReadySchool.done(
                ready.the(EnteringInError.class)
                        .enter(ready.as(ready.head), null, second, "Another parent"));

        long all = stored();

        assertThat(stored(walked.file().entries().stream().map(Entry::id).toList()))
                .isLessThan(all);
        assertThat(filed()).isEqualTo(all);
    }

    @Test
    void onlyHeadAndDataProtectionOfficerFindItAndOnlyAfterThePasswordWasSaidAgain() {
        Visitor deputy = ready.visitedBy(ready.deputy);
        assertThat(deputy.opens(page).text()).doesNotContain("Print the whole case");
        assertThat(deputy.opens(page + "/file").status()).isEqualTo(404);
        Visitor stale = ready.signedIn(ready.head);
        assertThat(stale.opens(page + "/file").at().getPath()).isEqualTo("/confirm");
    }

    /** A panel, a court or the person may ask for it when all is over. */
    @Test
    void aClosedCaseIsPrintedAndTakesNothingElse() {
        WalkedCase over =
                WalkedCase.opened(ready, ready.aParent("Karen Doyle", "Kim Doyle"), ago(30));
        ReadySchool.done(
                ready.the(RecordingAnIssue.class)
                        .settle(
                                ready.as(ready.head),
                                form(),
                                over.id,
                                over.file().theCase().issues().getFirst().id(),
                                IssueOutcome.PUT_RIGHT,
                                "She was told by letter."));
        ReadySchool.done(
                ready.the(ClosingACase.class)
                        .close(ready.as(ready.head), form(), over.id, "Nothing is left."));

        ReadySchool.done(
                ready.the(MakingTheFile.class)
                        .make(
                                ready.as(ready.head),
                                form(),
                                over.id,
                                FilePart.CASE,
                                "She asked for it"));

        assertThat(over.file().theCase().all(FileMade.class)).hasSize(1);
        // The control: any other act comes too late.
        assertThat(
                        ready.the(RecordingAStep.class)
                                .record(
                                        ready.as(ready.head),
                                        form(),
                                        over.id,
                                        StepKind.LISTENED,
                                        ago(1),
                                        "We listened.",
                                        "She agreed."))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.grounds().all())
                                        .extracting(Ground::rule)
                                        .containsExactly("case.is-open"));
    }

    /**
     * Each class stands in its own part, and every part says of all the rest why it is not there.
     */
    @Test
    void whatAContactIsDecidesInWhichPartItStands() {
        EntryId third = ready.abuse(person, ago(40), "Shouted a third time.", "Useless still");
        long all = shown(FilePart.CASE).size();
        assertThat(shown(FilePart.PRIVILEGED)).isEmpty();
        assertThat(shown(FilePart.THIRD_PARTY)).isEmpty();

        sensitive(first);
        classed(second, Disclosure.PRIVILEGED);
        classed(third, Disclosure.THIRD_PARTY);

        assertThat(entriesShown(FilePart.CASE)).isEmpty();
        assertThat(entriesShown(FilePart.SAFEGUARDING)).containsExactly(first);
        assertThat(entriesShown(FilePart.PRIVILEGED)).containsExactly(second);
        assertThat(entriesShown(FilePart.THIRD_PARTY)).containsExactly(third);
        // One fact more was recorded of each: every part counts all of them.
        for (FilePart part : FilePart.values()) {
            assertThat(filed(part)).hasSizeGreaterThan((int) all);
            assertThat(filed(part)).hasSameSizeAs(filed(FilePart.CASE));
        }
        assertThat(whyNot(FilePart.CASE, second)).contains("privileged", "a part of its own");
        assertThat(whyNot(FilePart.CASE, third)).contains("from or about somebody else", "(B16)");
        assertThat(whyNot(FilePart.THIRD_PARTY, second)).contains("privileged");
        // The control: once it is open again, it stands in the main part as before.
        classed(second, Disclosure.OPEN);
        assertThat(entriesShown(FilePart.CASE)).containsExactly(second);
    }

    /** What somebody said of a contact tells of it: it stands where the contact stands. */
    @Test
    void whatAContactWasTriagedAsGoesWhereTheContactGoes() {
        LetterId letter =
                new LetterId(
                        idIn(
                                ARestriction.of(ready, supported(), ago(20), third())
                                        .decidedOn(ago(20), ready.head)));
        walked.handedOver(letter, ago(20));
        EntryId during = ready.abuse(person, ago(5), "Rang about a child.", "Pick up");
        walked.triaged(during);
        assertThat(triagesShown(FilePart.CASE)).containsExactly(during);

        classed(during, Disclosure.THIRD_PARTY);

        assertThat(triagesShown(FilePart.CASE)).isEmpty();
        assertThat(triagesShown(FilePart.THIRD_PARTY)).containsExactly(during);
    }

    private EntryId third() {
        return ready.abuse(person, ago(40), "Shouted a third time.", "Useless still");
    }

    private WalkedCase supported() {
        return walked.invited(ago(38), 10).supported(ago(25), true);
    }

    private List<EntryId> triagesShown(FilePart part) {
        return shown(part).stream()
                .map(each -> each.recorded().fact())
                .filter(ContactTriaged.class::isInstance)
                .map(fact -> ((ContactTriaged) fact).entry())
                .toList();
    }

    private void classed(EntryId entry, Disclosure disclosure) {
        ReadySchool.done(
                ready.the(ClassingForDisclosure.class)
                        .classify(ready.as(ready.head), null, entry, disclosure, "A solicitor"));
    }

    private List<FiledFact> filed(FilePart part) {
        return ready.the(Acts.class)
                .lookUp(
                        ready.as(ready.head),
                        unit -> CaseRecord.of(unit, CaseFiles.require(unit, walked.id), part));
    }

    private List<FiledFact> shown(FilePart part) {
        return filed(part).stream().filter(FiledFact::isShown).toList();
    }

    /** Those of which this part shows what happened. */
    private List<EntryId> entriesShown(FilePart part) {
        return shown(part).stream()
                .map(each -> each.recorded().fact())
                .filter(ContactLogged.class::isInstance)
                .map(fact -> ((ContactLogged) fact).entry())
                .toList();
    }

    private String whyNot(FilePart part, EntryId entry) {
        return filed(part).stream()
                .filter(each ->
                        each.recorded().fact() instanceof ContactLogged logged
                                && logged.entry().equals(entry))
                .findFirst()
                .orElseThrow()
                .withheld();
    }

    private void sensitive(EntryId entry) {
        ReadySchool.done(
                ready.the(CompletingAnEntry.class)
                        .tell(
                                ready.as(ready.teacher),
                                null,
                                entry,
                                List.of(new SafeguardingAnswered(entry, true))));
    }

    private long filed() {
        return ready.the(Acts.class)
                .lookUp(
                        ready.as(ready.head),
                        unit ->
                                (long)
                                        CaseRecord.of(
                                                        unit,
                                                        CaseFiles.require(unit, walked.id),
                                                        FilePart.CASE)
                                                .size());
    }

    private long stored() {
        return stored(List.of(first, second));
    }

    /** Counted past the program's own lists. */
    private long stored(List<EntryId> entries) {
        List<UUID> subjects = new ArrayList<>(entries.stream().map(EntryId::value).toList());
        subjects.add(walked.id.value());
        walked.file().warnings().forEach(warning -> subjects.add(warning.letter().value()));
        return ready.the(Acts.class)
                .lookUp(
                        ready.as(ready.head),
                        unit ->
                                unit.sql()
                                        .sql(
                                                "select count(*) from evenhand.fact where org_id = :org and"
                                                        + " subject_ids && :subjects")
                                        .param("org", unit.scope().org().value())
                                        .param("subjects", subjects.toArray(UUID[]::new))
                                        .query(Long.class)
                                        .single());
    }
}
