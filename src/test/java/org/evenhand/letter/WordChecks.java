package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What must be true of every letter's Word file, whoever drafted it. */
public final class WordChecks {
    private WordChecks() {}

    /** Each part is as the schema has it, nothing leads outside, and another library opens it. */
    public static void assertIsSound(byte[] docx) {
        assertThat(WordFile.read(docx).faults()).isEmpty();
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(opened.getBodyElements()).isNotEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Screen, paper and Word say the same, block by block. */
    public static void assertAllSayTheSame(LetterDocument letter) {
        List<SaidBlock> screen = SaidBlock.inHtml(new HtmlRendering().fragment(letter));
        assertThat(screen).isNotEmpty();
        assertThat(
                        SaidBlock.differing(
                                screen, SaidBlock.inWord(new WordRendering().render(letter))))
                .as("screen | Word")
                .isEmpty();
        assertThat(SaidBlock.differing(screen, SaidBlock.inPdf(new PdfRendering().render(letter))))
                .as("screen | paper")
                .isEmpty();
    }

    /** On the left all that the letter says below its address, on the right nothing yet. */
    public static void assertIsTheSheetFor(LetterDocument letter, byte[] docx) {
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<XWPFTableRow> rows = opened.getTables().getFirst().getRows();
            List<XWPFTableRow> pieces = rows.subList(1, rows.size());
            assertThat(pieces).allMatch(row -> row.getTableCells().size() == 2);
            assertThat(pieces).allMatch(row -> row.getCell(1).getText().isEmpty());
            assertThat(
                            withoutSpaces(
                                    pieces.stream()
                                            .map(row -> row.getCell(0).getText())
                                            .collect(Collectors.joining())))
                    .isEqualTo(withoutSpaces(words(letter)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(LetterDocument letter) {
        Element body = Jsoup.parseBodyFragment(new HtmlRendering().fragment(letter)).body();
        body.select(".letterhead, .envelope, .colophon").remove();
        return body.text();
    }

    /** What LibreOffice prints of the Word file is, read aloud, what the preview says. */
    public static void assertIsReadAloudAs(LetterDocument letter, byte[] printed) {
        assertThat(withoutSpaces(PdfChecks.readAloud(printed))).isEqualTo(numbered(letter));
    }

    /** The preview's words, with the marks of its lists, which LibreOffice prints as words. */
    static String numbered(LetterDocument letter) {
        Element body = Jsoup.parseBodyFragment(new HtmlRendering().fragment(letter)).body();
        body.select("ul > li").forEach(point -> point.prependText("•"));
        body.select("ol > li")
                .forEach(point -> point.prependText(point.elementSiblingIndex() + 1 + "."));
        return withoutSpaces(body.text());
    }

    static String withoutSpaces(String text) {
        return SaidBlock.of(SaidBlock.As.WORDS, text).words();
    }
}
