package org.evenhand.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * The typefaces that letters are printed with: Latin of every European language, Greek, Cyrillic,
 * Arabic with Urdu and Persian, Hebrew, and outlined emoji, which turn up in quoted messages.
 */
final class Typefaces {
    /** Parsed once for the program: some two megabytes, and the slowest part of a first letter. */
    private static final List<Typeface> ALL =
            List.of(
                    Typeface.read("Noto Sans", 400, false, "NotoSans_400Regular.ttf"),
                    Typeface.read("Noto Sans", 400, true, "NotoSans_400Regular_Italic.ttf"),
                    Typeface.read("Noto Sans", 700, false, "NotoSans_700Bold.ttf"),
                    Typeface.read("Noto Naskh", 400, false, "NotoNaskhArabic_400Regular.ttf"),
                    Typeface.read("Noto Naskh", 700, false, "NotoNaskhArabic_700Bold.ttf"),
                    Typeface.read("Noto Hebrew", 400, false, "NotoSansHebrew_400Regular.ttf"),
                    Typeface.read("Noto Hebrew", 700, false, "NotoSansHebrew_700Bold.ttf"),
                    Typeface.read("Noto Emoji", 400, false, "NotoEmoji_400Regular.ttf"));

    private Typefaces() {}

    /**
     * Whether a character comes out as itself. Spaces and invisible formatting marks need no glyph;
     * U+FFFC is one that the PDF library leaves out even when a typeface has it.
     */
    static boolean canPrint(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR, Character.FORMAT -> true;
            default ->
                    codePoint == '\n'
                            || codePoint == '\t'
                            || (codePoint != 0xFFFC
                                    && !isWrittenInJoinedSigns(codePoint)
                                    && ALL.stream().anyMatch(face -> face.has(codePoint)));
        };
    }

    /**
     * Devanagari has its signs in one of the typefaces, and nothing here that puts them together: a
     * word would come out with its vowels in the wrong places.
     */
    private static boolean isWrittenInJoinedSigns(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.DEVANAGARI;
    }

    /** Offers every typeface to one PDF; those that it does not use leave no trace in it. */
    static void offerTo(PdfRendererBuilder builder, PDDocument pdf) {
        for (Typeface face : ALL) {
            offer(builder, pdf, face, face.family());
        }
        // The library measures the footer's frame, which holds no text, in its own default.
        offer(builder, pdf, ALL.getFirst(), "serif");
    }

    private static void offer(
            PdfRendererBuilder builder, PDDocument pdf, Typeface face, String family) {
        builder.useFont(
                new LoadedWhenUsed(face, pdf),
                family,
                face.weight(),
                face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                true);
    }

    /** The heavy upright, for marks that are drawn straight onto a page. */
    static PDFont bold(PDDocument pdf) {
        return ALL.stream().filter(face -> face.weight() == 700).findFirst().orElseThrow().in(pdf);
    }

    private static final class LoadedWhenUsed extends PDFontSupplier {
        private final Typeface face;
        private final PDDocument pdf;
        private @Nullable PDFont loaded;

        @SuppressWarnings("NullAway") // the library's own constructor takes the font at once
        LoadedWhenUsed(Typeface face, PDDocument pdf) {
            super(null);
            this.face = face;
            this.pdf = pdf;
        }

        @Override
        public PDFont supply() {
            PDFont font = loaded;
            if (font == null) {
                font = face.in(pdf);
                loaded = font;
            }
            return font;
        }
    }
}
