package org.evenhand.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/**
 * "DRAFT" across every page, under the words. It is marked as an artifact, so that a screen reader
 * passes over it; the draft says so once in its text as well.
 */
final class DraftMark {
    private static final String WORD = "DRAFT";
    private static final float SIZE = 150;
    private static final float GREY = 0.92f;

    private DraftMark() {}

    static void putOn(PDDocument pdf) {
        PDFont font = Typefaces.bold(pdf);
        try {
            for (PDPage page : pdf.getPages()) {
                putOn(pdf, page, font);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void putOn(PDDocument pdf, PDPage page, PDFont font) throws IOException {
        float wide = page.getMediaBox().getWidth();
        float high = page.getMediaBox().getHeight();
        double angle = Math.atan2(high, wide);
        float half = font.getStringWidth(WORD) / 1000 * SIZE / 2;
        float x = (float) (wide / 2 - half * Math.cos(angle) + SIZE / 3 * Math.sin(angle));
        float y = (float) (high / 2 - half * Math.sin(angle) - SIZE / 3 * Math.cos(angle));
        try (PDPageContentStream under =
                new PDPageContentStream(pdf, page, AppendMode.PREPEND, true, true)) {
            under.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(watermark()));
            under.beginText();
            under.setFont(font, SIZE);
            under.setNonStrokingColor(GREY, GREY, GREY);
            under.setTextMatrix(Matrix.getRotateInstance(angle, x, y));
            under.showText(WORD);
            under.endText();
            under.endMarkedContent();
        }
    }

    private static COSDictionary watermark() {
        COSDictionary artifact = new COSDictionary();
        artifact.setName(COSName.TYPE, "Pagination");
        artifact.setName(COSName.SUBTYPE, "Watermark");
        return artifact;
    }
}
