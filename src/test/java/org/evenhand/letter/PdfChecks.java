package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What must be true of every letter's PDF, whoever drafted it (SPEED-5, HOLD-13). */
public final class PdfChecks {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double EDGE = 10 * POINTS_PER_MM;
    private static final List<PDFAFlavour> BOTH =
            List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfChecks() {}

    /** veraPDF finds nothing wrong with the file, as PDF/A-3a and as PDF/UA-1. */
    public static void assertMeetsBothStandards(byte[] pdf) {
        assertThat(breaches(pdf)).as("what veraPDF finds wrong").isEmpty();
    }

    /** What veraPDF finds wrong: standard, clause, and message, each once. */
    public static List<String> breaches(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), BOTH.getFirst());
                PDFAValidator validator = Foundries.defaultInstance().createValidator(BOTH)) {
            // Both in one walk through the file: to read it is the greater part.
            List<ValidationResult> results = validator.validateAll(parser);
            assertThat(results).as("standards looked at").hasSameSizeAs(BOTH);
            return results.stream()
                    .flatMap(result ->
                            result.getTestAssertions().stream()
                                    .filter(check ->
                                            check.getStatus() == TestAssertion.Status.FAILED)
                                    .map(check ->
                                            "%s %s: %s"
                                                    .formatted(
                                                            result.getPDFAFlavour().getId(),
                                                            check.getRuleId().getClause(),
                                                            check.getMessage())))
                    .distinct()
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            return List.of("It cannot be read: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read aloud in the order of its tags, the PDF says what the preview says, word for word. */
    public static void assertSaysTheSame(byte[] pdf, String html) {
        assertThat(withoutSpaces(readAloud(pdf)))
                .isEqualTo(withoutSpaces(Jsoup.parse(html).text()));
    }

    /**
     * The first line says what it is; then come the letter's words, none of them under 16 point.
     */
    public static void assertIsTheLargePrintOf(LetterDocument letter, byte[] pdf) {
        String first = Colophon.largePrintOf(letter);
        assertThat(withoutSpaces(readAloud(pdf)))
                .isEqualTo(
                        withoutSpaces(
                                first + Jsoup.parse(new HtmlRendering().fragment(letter)).text()));
        assertThat(textWithin(pdf, 1, 0, 0, 210, 45).strip()).startsWith(first.substring(0, 40));
        assertThat(smallestLetter(pdf)).as("points").isGreaterThanOrEqualTo(16);
        assertThat(text(pdf).replace('\u00A0', ' '))
                .contains("Page 1 of " + pages(pdf), "Page %1$d of %1$d".formatted(pages(pdf)));
    }

    /** How many points the smallest letter in it has. */
    static float smallestLetter(byte[] pdf) {
        float[] smallest = {Float.MAX_VALUE};
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    smallest[0] = Math.min(smallest[0], glyph.getFontSizeInPt());
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return smallest[0];
    }

    /** What a screen reader meets: the tagged words in the order of their tags, nothing else. */
    public static String readAloud(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new TaggedText(document).inOrder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that can be read in the file, running footers included. */
    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words any part of which lies outside what a printer puts on the sheet: 10 mm all round. */
    public static List<String> beyondTheMargins(byte[] pdf) {
        List<String> beyond = new java.util.ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(
                        String text, List<org.apache.pdfbox.text.TextPosition> glyphs) {
                    boolean outside =
                            glyphs.stream()
                                    .anyMatch(glyph ->
                                            glyph.getXDirAdj() < EDGE
                                                    || glyph.getXDirAdj() + glyph.getWidthDirAdj()
                                                            > glyph.getPageWidth() - EDGE
                                                    || glyph.getYDirAdj()
                                                            > glyph.getPageHeight() - EDGE);
                    if (outside) {
                        beyond.add(text);
                    }
                }
            }.getText(document);
            return beyond;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is readable in a part of one page, in millimetres from its top left corner. */
    public static String textWithin(
            byte[] pdf, int page, double left, double top, double width, double height) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return textWithin(
                    document.getPage(page - 1),
                    new Rectangle2D.Double(
                            left * POINTS_PER_MM,
                            top * POINTS_PER_MM,
                            width * POINTS_PER_MM,
                            height * POINTS_PER_MM));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textWithin(PDPage page, Rectangle2D area) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("area", area);
        stripper.extractRegions(page);
        return stripper.getTextForRegion("area").replace('\u00A0', ' ');
    }

    private static String withoutSpaces(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    }
}
