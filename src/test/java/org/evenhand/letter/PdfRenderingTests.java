package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.kernel.PolicyParagraph.p;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.evenhand.kernel.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfRenderingTests {
    private final PdfRendering paper = new PdfRendering();
    private final HtmlRendering screen = new HtmlRendering();

    static Stream<Arguments> letters() {
        String longName = "Wilhelmina-Konstantinopolitańska ".repeat(10).substring(0, 300);
        return Stream.of(
                Arguments.of("a warning", SampleLetters.warning()),
                Arguments.of("a draft", SampleLetters.drafted(SampleLetters.warning())),
                Arguments.of("right to left", SampleLetters.inUrdu()),
                Arguments.of(
                        "a name of 300 characters",
                        SampleLetters.of(
                                "en-GB",
                                new Addressee(longName, List.of("W".repeat(300), "Hexbury")),
                                Section.required("opening", "", p(48), Paragraph.of(longName)))),
                Arguments.of("400 rows", SampleLetters.withATableOf(400)),
                Arguments.of(
                        "combining characters and many languages",
                        SampleLetters.saying(
                                Paragraph.of(
                                        "Cafe\u0301, q\u0308\u0323, e\u0323\u0302; dŵr, tŷ; Łódź, żółć; İstanbul, ışık;"
                                                + " Ελλάδα; Київ; Đặng; ½ × 3 € – “so”…"),
                                Paragraph.of(Run.quoted("שלום (רב)").in(Locale.of("he"))),
                                Paragraph.of(Run.quoted("مرحبا، كيف الحال؟").in(Locale.of("ar"))),
                                Paragraph.of("Her words: 😡🔥 and \uD83D\uDC4E\uFE0F"))),
                Arguments.of(
                        "markup and SQL in facts",
                        SampleLetters.saying(
                                Paragraph.of(
                                        "</p><script>alert(1)</script> & \"quoted\" 'so' <img src=x onerror=y>"),
                                Paragraph.of(
                                        "'; DROP TABLE letter; -- ${7*7} {{x}} \\A ]]> &lt;b&gt;"),
                                new Heading("<h1>Not a heading</h1>"))),
                Arguments.of("nothing written yet", SampleLetters.saying()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void everyLetterIsPdfA3aAndPdfUa1AtOnce(String what, LetterDocument letter) {
        PdfChecks.assertMeetsBothStandards(rendered(what, letter));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void paperAndScreenSayTheSame(String what, LetterDocument letter) {
        PdfChecks.assertSaysTheSame(rendered(what, letter), screen.fragment(letter));
    }

    @Test
    void aPreviewThatSaysOneWordMoreIsFoundOut() {
        byte[] pdf = paper.render(SampleLetters.saying(Paragraph.of("You shouted.")));
        String other = screen.fragment(SampleLetters.saying(Paragraph.of("You shouted loudly.")));
        assertThatThrownBy(() -> PdfChecks.assertSaysTheSame(pdf, other))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void theSameLetterGivesTheSameBytes(String what, LetterDocument letter) {
        assertThat(paper.render(letter)).as(what).isEqualTo(paper.render(letter));
    }

    @Test
    void anotherLetterGivesOtherBytes() {
        assertThat(paper.render(SampleLetters.saying(Paragraph.of("One"))))
                .isNotEqualTo(paper.render(SampleLetters.saying(Paragraph.of("Two"))));
    }

    @Test
    void aRehearsalChangesNothing() {
        byte[] before = paper.render(SampleLetters.warning());
        paper.warmUp();
        assertThat(paper.render(SampleLetters.warning())).isEqualTo(before);
    }

    @Test
    void aTelephoneNumberAmongUrduWordsKeepsItsOrder() {
        assertThat(PdfChecks.text(paper.render(SampleLetters.inUrdu())).replace('\u00A0', ' '))
                .contains("01632 960 114")
                .doesNotContain("114 960");
    }

    @Test
    void severalThreadsAtOnceGiveTheSameBytes() throws Exception {
        byte[] alone = paper.render(SampleLetters.inUrdu());
        Callable<byte[]> again = () -> paper.render(SampleLetters.inUrdu());
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<byte[]> one :
                    threads.invokeAll(Stream.generate(() -> again).limit(24).toList())) {
                assertThat(one.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void aFileWithoutTagsIsFoundOut() throws IOException {
        byte[] good = paper.render(SampleLetters.warning());
        try (PDDocument pdf = Loader.loadPDF(good)) {
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.MARK_INFO);
            assertThat(PdfChecks.breaches(saved(pdf)))
                    .anyMatch(breach -> breach.startsWith("3a"))
                    .anyMatch(breach -> breach.startsWith("ua1"));
        }
    }

    @Test
    void aFileWithoutItsTypefacesIsFoundOut() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper.render(SampleLetters.warning()))) {
            PDPage page = pdf.getPage(0);
            try (var content =
                    new PDPageContentStream(
                            pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.beginMarkedContent(COSName.ARTIFACT);
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 9);
                content.showText("not embedded");
                content.endText();
                content.endMarkedContent();
            }
            assertThat(PdfChecks.breaches(saved(pdf)))
                    .anyMatch(breach -> breach.contains("embedded"));
        }
    }

    @Test
    void theBareLibrarysFileIsFoundOut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder bare = new PdfRendererBuilder();
        bare.withHtmlContent("<html><body><p>Plain</p></body></html>", null);
        bare.toStream(bytes).run();
        assertThat(PdfChecks.breaches(bytes.toByteArray())).isNotEmpty();
    }

    @Test
    void theAddressStandsInTheEnvelopesWindowAndNothingElseDoes() {
        byte[] pdf = paper.render(SampleLetters.warning());
        // Seen whichever way the sheet slides in a DL envelope.
        assertThat(PdfChecks.textWithin(pdf, 1, 22, 52, 78, 29).lines())
                .containsExactly(
                        "Mrs A Whitcombe", "14 Miller’s Row", "Fernleigh", "Hexbury", "HX7 4RB");
        // Everything that may ever show through it.
        assertThat(PdfChecks.textWithin(pdf, 1, 10, 46, 100, 46).lines()).hasSize(5);
    }

    /** As long as it may be, it all stands in the window; longer, it is not issued (P65). */
    @Test
    void theLongestAddressStandsInTheWindow() {
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= 8; line++) {
            lines.add(
                    "FLAT %d, HOUGHTON-ON-THE-WOLDS MANORHOUSES".formatted(line).substring(0, 36));
        }
        Addressee longest = new Addressee("Mrs A Whitcombe", lines);
        byte[] pdf = paper.render(SampleLetters.addressed(SampleLetters.warning(), longest));

        assertThat(longest.standsInTheWindow()).isTrue();
        assertThat(PdfChecks.textWithin(pdf, 1, 24, 50, 78, 34).lines().map(String::strip))
                .containsAll(lines)
                .contains("Mrs A Whitcombe");
        // The control: what is longer does not stand there.
        List<String> more = Stream.concat(lines.stream(), Stream.of("HEXBURY", "HX7 4RB")).toList();
        Addressee longer = new Addressee("Mrs A Whitcombe", more);
        assertThat(longer.standsInTheWindow()).isFalse();
        assertThat(
                        PdfChecks.textWithin(
                                paper.render(
                                        SampleLetters.addressed(SampleLetters.warning(), longer)),
                                1,
                                24,
                                50,
                                78,
                                34))
                .doesNotContain("HX7 4RB");
        assertThat(new Addressee("Mrs A Whitcombe", List.of("W".repeat(400))).standsInTheWindow())
                .isFalse();
    }

    @Test
    void theFirstPageIsAtAGlanceAlone() {
        byte[] pdf = paper.render(SampleLetters.warning());
        assertThat(PdfChecks.textWithin(pdf, 1, 0, 0, 210, 297))
                .contains("At a glance", "If we have it wrong", "Page 1 of 3")
                .doesNotContain("Dear Mrs Whitcombe");
        assertThat(PdfChecks.textWithin(pdf, 2, 0, 0, 210, 40)).contains("Dear Mrs Whitcombe");
    }

    @Test
    void everyPageSaysConfidentialItsNumberAndTheSealedBlock() {
        byte[] pdf = paper.render(SampleLetters.warning());
        assertThat(PdfChecks.pages(pdf)).isEqualTo(3);
        for (int page = 1; page <= 3; page++) {
            assertThat(PdfChecks.textWithin(pdf, page, 0, 270, 210, 27))
                    .contains(
                            "Confidential. Letter 2026-014",
                            "Page " + page + " of 3",
                            "Record block 1842: 9f2c41d07be85a36c1f4e2d98b70a5536e1d4c7f82b93a06d5e4f1c2b3a49788");
        }
    }

    @Test
    void onlyADraftIsMarkedAsOne() {
        LetterDocument letter = SampleLetters.warning();
        assertThat(PdfChecks.text(paper.render(letter))).doesNotContainIgnoringCase("draft");
        byte[] draft = paper.render(SampleLetters.drafted(letter));
        assertThat(PdfChecks.text(draft))
                .contains("Confidential. Draft, not issued")
                .contains("Draft: this letter has not been issued")
                .doesNotContain("2026-014");
    }

    @Test
    void theFileKnowsItsTitleLanguageAndDay() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper.render(SampleLetters.inUrdu()))) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("رویے کے بارے میں باضابطہ انتباہ");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ur");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-11-27T00:00:00Z");
        }
    }

    @Test
    void charactersThatNoTypefaceHasAreNamedEachOnceWithTheirPlace() {
        LetterDocument letter =
                SampleLetters.saying(
                        Paragraph.of("She wrote 你 and 你 and a bell \u0007"),
                        Paragraph.of("A half of a pair \uD800"));
        assertThat(paper.unprintable(letter).all().stream().map(Ground::because))
                .containsExactly(
                        "The character 你 U+4F60 cjk unified ideographs 4f60, under “What happened”, cannot be printed",
                        "The character U+0007 bel, under “What happened”, cannot be printed",
                        "The character U+D800 high surrogates d800, under “What happened”, cannot be printed");
        assertThatThrownBy(() -> paper.render(letter))
                .isInstanceOfSatisfying(
                        UnprintableLetter.class,
                        refusal ->
                                assertThat(refusal.grounds()).isEqualTo(paper.unprintable(letter)));
        assertThat(screen.fragment(letter)).contains("你");
    }

    @Test
    void whatCanBePrintedHasNoGrounds() {
        String all =
                letters()
                        .map(arguments -> (LetterDocument) arguments.get()[1])
                        .flatMap(letter -> paper.unprintable(letter).all().stream())
                        .map(Ground::because)
                        .collect(Collectors.joining());
        assertThat(all).isEmpty();
    }

    private byte[] rendered(String what, LetterDocument letter) {
        byte[] pdf = paper.render(letter);
        keepToLookAt(what, pdf);
        return pdf;
    }

    /** With -Devenhand.letters.keep=folder the samples stay there, to be looked at. */
    private void keepToLookAt(String what, byte[] pdf) {
        String folder = System.getProperty("evenhand.letters.keep", "");
        if (!folder.isEmpty()) {
            try {
                Files.createDirectories(Path.of(folder));
                Files.write(Path.of(folder, what.replace(' ', '-') + ".pdf"), pdf);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    /** At 18 point what somebody wrote about one day may not fit on a page (P68). */
    @Test
    void aRowThatIsLongerThanAPageIsAllThereInLargePrint() {
        LetterDocument letter =
                SampleLetters.saying(
                        new FactTable(
                                "What was seen",
                                List.of("When", "What was done"),
                                List.of(
                                        FactTable.Row.of("Monday", "A short line."),
                                        FactTable.Row.of(
                                                "Tuesday",
                                                "You came to the gate again. ".repeat(90)),
                                        FactTable.Row.of("Friday", "Another short line."))));

        byte[] large = new PdfRendering().largePrint(letter, Map.of());

        PdfChecks.assertMeetsBothStandards(large);
        PdfChecks.assertIsTheLargePrintOf(letter, large);
        assertThat(PdfChecks.pages(large)).isGreaterThan(3);
    }

    @Test
    void onlyAnIssuedLetterHasALargePrintCopy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PdfRendering()
                                .largePrint(
                                        SampleLetters.drafted(SampleLetters.warning()), Map.of()));
    }
}
