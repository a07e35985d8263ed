package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.evenhand.kernel.Paragraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Paragraphs({"P65", "P68"})
class WordRenderingTests {
    private static final String TEXT = "word/document.xml";

    private final WordRendering word = new WordRendering();
    private final HtmlRendering screen = new HtmlRendering();

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.evenhand.letter.PdfRenderingTests#letters")
    void everyFileIsAsTheFormatWantsIt(String what, LetterDocument letter) {
        WordChecks.assertIsSound(word.render(letter));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.evenhand.letter.PdfRenderingTests#letters")
    void screenPaperAndWordSayTheSame(String what, LetterDocument letter) {
        WordChecks.assertAllSayTheSame(letter);
    }

    /** The control: each way in which one rendering could say something else is found. */
    @Test
    void aParagraphThatIsMissingSaidOtherwiseOrNoHeadingAnyMoreIsFound() {
        List<SaidBlock> said = SaidBlock.inHtml(screen.fragment(SampleLetters.warning()));
        byte[] docx = word.render(SampleLetters.warning());
        assertThat(SaidBlock.differing(said, SaidBlock.inWord(docx))).isEmpty();

        assertThat(found(said, docx, text -> text.replaceFirst("<w:p>.*?</w:p>", ""))).isNotEmpty();
        assertThat(found(said, docx, text -> text.replace("swore four times", "swore")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("sworefourtimes");
        assertThat(found(said, docx, text -> text.replaceFirst("Heading1", "Normal"))).hasSize(1);
        assertThat(found(said, docx, text -> text.replaceFirst("ListBullet", "Normal"))).hasSize(1);
        assertThat(found(said, docx, text -> text.replaceFirst("TableHeading", "TableText")))
                .hasSize(1);
    }

    private static List<String> found(
            List<SaidBlock> said, byte[] docx, UnaryOperator<String> bending) {
        return SaidBlock.differing(said, SaidBlock.inWord(bent(docx, TEXT, bending)));
    }

    /** The control: a file that Word would want to repair is found. */
    @Test
    void aFileThatIsNotAsTheFormatWantsItIsFound() {
        byte[] docx = word.render(SampleLetters.warning());

        assertThat(faults(docx, TEXT, text -> text.replaceFirst("</w:p>", "")))
                .anyMatch(fault -> fault.contains("not well-formed"));
        assertThat(
                        faults(
                                docx,
                                TEXT,
                                text ->
                                        text.replaceFirst(
                                                "(<w:pStyle w:val=\"Title\"/>)", "<w:bidi/>$1")))
                .anyMatch(fault -> fault.contains("pStyle"));
        assertThat(faults(docx, TEXT, text -> text.replaceFirst("\"Callout\"", "\"Nowhere\"")))
                .containsExactly("No such style: Nowhere");
        assertThat(
                        faults(
                                docx,
                                "word/_rels/document.xml.rels",
                                text ->
                                        text.replace(
                                                "Target=\"styles.xml\"",
                                                "Target=\"https://example.org/\" TargetMode=\"External\"")))
                .anyMatch(fault -> fault.contains("leads outside: https://example.org/"));
        assertThatThrownBy(() ->
                        WordChecks.assertIsSound(
                                bent(docx, "word/numbering.xml", text -> "<w:numbering/>")))
                .isInstanceOf(AssertionError.class);
    }

    private static List<String> faults(byte[] docx, String part, UnaryOperator<String> bending) {
        return WordFile.read(bent(docx, part, bending)).faults();
    }

    /** The same file with one of its parts changed; it must have changed. */
    private static byte[] bent(byte[] docx, String part, UnaryOperator<String> bending) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String before = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                String after = entry.getName().equals(part) ? bending.apply(before) : before;
                assertThat(after.equals(before)).isEqualTo(!entry.getName().equals(part));
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(after.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void headingsListsAndTablesAreRealOnes() {
        WordFile file = WordFile.read(word.render(SampleLetters.warning()));

        assertThat(ofStyle(file, "Title")).containsExactly("A formal warning about conduct");
        assertThat(ofStyle(file, "heading 1"))
                .containsExactly(
                        "At a glance",
                        "What happened",
                        "Why this is not acceptable",
                        "What we have done so far",
                        "What will happen if it is repeated",
                        "Your side, and help");
        assertThat(ofStyle(file, "List Bullet")).hasSize(3);
        assertThat(ofStyle(file, "List Number")).hasSize(3);
        assertThat(file.count("tbl")).isEqualTo(2);
        assertThat(file.count("tblHeader")).isEqualTo(1);
        assertThat(file.count("tblCaption")).isEqualTo(2);
    }

    private static List<String> ofStyle(WordFile file, String style) {
        return file.paragraphs().stream()
                .filter(paragraph -> paragraph.style().equals(style))
                .map(WordFile.Para::words)
                .toList();
    }

    @Test
    void eachNumberedListBeginsAtOne() {
        WordFile file =
                WordFile.read(
                        word.render(
                                SampleLetters.saying(
                                        NumberedList.of("One", "Two"),
                                        BulletList.of("Point"),
                                        NumberedList.of("One again"))));

        assertThat(file.paragraphs().stream().map(WordFile.Para::list).filter(list -> list > 0))
                .containsExactly(2, 2, 1, 3);
        assertThat(file.part("word/numbering.xml").split("startOverride w:val=\"1\"", -1))
                .hasSize(3);
    }

    @Test
    void twoTablesThatFollowEachOtherStayTwo() {
        FactTable table = new FactTable("", List.of("Day", "Fact"), List.of());
        String text = WordFile.read(word.render(SampleLetters.saying(table, table))).part(TEXT);

        assertThat(text).doesNotContain("</w:tbl><w:tbl>").contains("</w:tbl><w:p>");
    }

    @Test
    void whatIsOnAPageOfItsOwnBeginsOneInWordToo() {
        String text = WordFile.read(word.render(SampleLetters.warning())).part(TEXT);

        assertThat(text.split("<w:pageBreakBefore/>", -1)).hasSize(2);
        assertThat(text)
                .contains("<w:pageBreakBefore/></w:pPr><w:r><w:t xml:space=\"preserve\">Dear");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.evenhand.letter.PdfRenderingTests#letters")
    void theSameLetterGivesTheSameBytes(String what, LetterDocument letter) {
        TimeZone here = TimeZone.getDefault();
        byte[] bytes = word.render(letter);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(word.render(letter)).isEqualTo(bytes);
        } finally {
            TimeZone.setDefault(here);
        }
        assertThat(word.render(SampleLetters.saying(Paragraph.of("Another")))).isNotEqualTo(bytes);
    }

    @Test
    void onlyADraftIsMarkedAsOneAndACopySaysWhatCounts() {
        LetterDocument letter = SampleLetters.warning();
        WordFile issued = WordFile.read(word.render(letter));
        WordFile draft = WordFile.read(word.render(SampleLetters.drafted(letter)));

        assertThat(draft.part("word/header.xml")).contains("string=\"DRAFT\"");
        assertThat(draft.part("word/footer.xml")).contains("Confidential. Draft, not issued");
        assertThat(draft.part("docProps/core.xml"))
                .contains("<dc:title>Draft: A formal warning about conduct</dc:title>");
        assertThat(draft.part(TEXT)).contains("Draft: this letter has not been issued");
        assertThat(issued.part("word/header.xml")).doesNotContainIgnoringCase("draft");
        assertThat(issued.part(TEXT)).doesNotContainIgnoringCase("draft");
        assertThat(issued.part("word/footer.xml"))
                .contains(
                        "Copy of letter 2026-014; what counts is the letter as it was issued",
                        "w:instr=\" PAGE \"",
                        "w:instr=\" NUMPAGES \"",
                        "A formal warning about conduct",
                        "Record block 1842: 9f2c41d07be85a36");
    }

    @Test
    void theFileKnowsItsTitleLanguageSchoolAndDayAndNamesNobody() {
        WordFile english = WordFile.read(word.render(SampleLetters.warning()));
        WordFile urdu = WordFile.read(word.render(SampleLetters.inUrdu()));

        assertThat(english.part("word/styles.xml")).contains("<w:lang w:val=\"en-GB\"");
        assertThat(english.part("docProps/core.xml"))
                .contains(
                        "<dc:creator>Fernleigh Primary School</dc:creator>",
                        "<dc:language>en-GB</dc:language>",
                        "2026-11-27T00:00:00Z")
                .doesNotContain("Whitcombe");
        assertThat(urdu.part("word/styles.xml")).contains("w:bidi=\"ur\"");
        assertThat(urdu.part("docProps/core.xml")).contains("<dc:language>ur</dc:language>");
    }

    @Test
    void whatAPersonWroteIsNeverMarkupAndControlsAreShownAsLost() {
        String attack = "</w:t><w:br/>\"'><script>&amp;{language}%s";
        WordFile file =
                WordFile.read(
                        word.render(
                                SampleLetters.saying(
                                        Paragraph.of(attack),
                                        Paragraph.of("a\u0000b\u0007c\uD800d\uFFFEe"))));

        assertThat(file.faults()).isEmpty();
        assertThat(ofStyle(file, "Normal"))
                .containsExactly(attack, "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    void wordsThatReadLeftwardsAreMarkedAndANumberAmongThemKeepsItsOrder() {
        String text =
                WordFile.read(
                                word.render(
                                        SampleLetters.saying(
                                                Paragraph.of(
                                                        Run.plain("He said "),
                                                        Run.quoted("چلے جاؤ")
                                                                .in(Locale.of("ur"))))))
                        .part(TEXT);
        assertThat(text)
                .contains("<w:rtl/><w:lang w:bidi=\"ur\"/></w:rPr><w:t xml:space=\"preserve\">")
                .doesNotContain("<w:bidi/>");

        String urdu = WordFile.read(word.render(SampleLetters.inUrdu())).part(TEXT);
        assertThat(urdu)
                .contains("<w:bidi/>", "<w:bidiVisual/>")
                .contains("<w:r><w:t xml:space=\"preserve\">01632\u00A0960\u00A0114</w:t></w:r>");
    }

    @Test
    void libreOfficePrintsEveryLetterAndReadsItAloudAsItStandsOnTheScreen() {
        Map<String, LetterDocument> letters = new LinkedHashMap<>();
        letters.put("warning", SampleLetters.warning());
        letters.put("draft", SampleLetters.drafted(SampleLetters.warning()));
        letters.put("incidents", SampleLetters.withATableOf(400));
        letters.put(
                "long",
                SampleLetters.of(
                        "en-GB",
                        new Addressee(
                                "Wilhelmina ".repeat(27), List.of("W".repeat(300), "Hexbury")),
                        Section.required(
                                "what-happened",
                                "What happened",
                                p(48),
                                Paragraph.of("W".repeat(300)))));
        letters.put(
                "table",
                SampleLetters.of(
                        "en-GB",
                        new Addressee("Mrs A Whitcombe", List.of("14 Miller’s Row", "HX7 4RB")),
                        Section.required(
                                "what-happened",
                                "What happened",
                                p(48),
                                new FactTable(
                                        "A row longer than a page",
                                        List.of("Day", "Words"),
                                        List.of(FactTable.Row.of("Monday", sentences(300)))))));
        Map<String, byte[]> printed = LibreOffice.printed(rendered(letters));

        letters.forEach(
                (name, letter) -> WordChecks.assertIsReadAloudAs(letter, of(printed, name)));
        assertThat(PdfChecks.pages(of(printed, "incidents"))).isBetween(12, 20);
        assertThat(PdfChecks.textWithin(of(printed, "warning"), 1, 22, 52, 78, 29).lines())
                .containsExactly(
                        "Mrs A Whitcombe", "14 Miller’s Row", "Fernleigh", "Hexbury", "HX7 4RB");
        assertThat(PdfChecks.textWithin(of(printed, "warning"), 2, 0, 270, 210, 27))
                .contains("Copy of letter 2026-014", "Page 2 of 3");
    }

    /** The control: what LibreOffice prints of another letter is not what this one says. */
    @Test
    void aSentenceThatLibreOfficeDoesNotPrintIsFound() {
        byte[] shorter = word.render(SampleLetters.saying(Paragraph.of("You shouted.")));
        byte[] printed = of(LibreOffice.printed(Map.of("letter", shorter)), "letter");
        LetterDocument longer =
                SampleLetters.saying(Paragraph.of("You shouted."), Paragraph.of("Twice."));

        assertThatThrownBy(() -> WordChecks.assertIsReadAloudAs(longer, printed))
                .isInstanceOf(AssertionError.class);
    }

    /** Joined letters have no text in a PDF of LibreOffice, so its own text is asked for. */
    @Test
    void libreOfficeHasEveryWordAlsoOfOtherScripts() {
        Map<String, LetterDocument> letters =
                PdfRenderingTests.letters()
                        .map(Arguments::get)
                        .collect(
                                Collectors.toMap(
                                        sample -> (String) sample[0],
                                        sample -> (LetterDocument) sample[1]));
        Map<String, String> texts = LibreOffice.texts(rendered(letters));

        letters.forEach((name, letter) -> {
            String said = WordChecks.numbered(letter);
            String title = WordChecks.withoutSpaces(letter.title());
            assertThat(WordChecks.withoutSpaces(of(texts, name)))
                    .as(name)
                    .contains(said.substring(said.indexOf(title)));
        });
    }

    private Map<String, byte[]> rendered(Map<String, LetterDocument> letters) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        letters.forEach((name, letter) -> files.put(name, word.render(letter)));
        return files;
    }

    private static <T> T of(Map<String, T> all, String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    private static String sentences(int number) {
        List<String> all = new ArrayList<>();
        IntStream.rangeClosed(1, number).forEach(i -> all.add("This is sentence " + i + " of it."));
        return String.join(" ", all);
    }
}
