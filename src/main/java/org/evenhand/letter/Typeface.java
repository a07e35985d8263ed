package org.evenhand.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font file, read and parsed once; each PDF embeds the part of it that it uses. */
final class Typeface {
    private final String family;
    private final int weight;
    private final boolean italic;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Typeface(String family, int weight, boolean italic, TrueTypeFont font)
            throws IOException {
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
    }

    static Typeface read(String family, int weight, boolean italic, String file) {
        try (InputStream bytes = Typeface.class.getResourceAsStream("typefaces/" + file)) {
            if (bytes == null) {
                throw new IllegalStateException("The typeface " + file + " was not built in");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // Ligatures come out as glyphs without a character, which PDF/A-3a forbids.
            font.setEnableGsub(false);
            return new Typeface(family, weight, italic, font);
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface " + file + " cannot be read", e);
        }
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    boolean italic() {
        return italic;
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    PDType0Font in(PDDocument pdf) {
        try {
            return PDType0Font.load(pdf, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
