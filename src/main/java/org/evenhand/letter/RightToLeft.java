package org.evenhand.letter;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;
import java.util.Map;

/** Arabic and Hebrew in the PDF: the JDK's bidirectional algorithm, given to the PDF library. */
final class RightToLeft {
    private static final Map<Integer, Integer> MIRRORED =
            Map.ofEntries(
                    Map.entry((int) '(', (int) ')'),
                    Map.entry((int) ')', (int) '('),
                    Map.entry((int) '[', (int) ']'),
                    Map.entry((int) ']', (int) '['),
                    Map.entry((int) '{', (int) '}'),
                    Map.entry((int) '}', (int) '{'),
                    Map.entry((int) '<', (int) '>'),
                    Map.entry((int) '>', (int) '<'),
                    Map.entry((int) '«', (int) '»'),
                    Map.entry((int) '»', (int) '«'),
                    Map.entry((int) '‹', (int) '›'),
                    Map.entry((int) '›', (int) '‹'));

    private RightToLeft() {}

    static void teach(PdfRendererBuilder builder) {
        builder.useUnicodeBidiSplitter(Splitter::new);
        builder.useUnicodeBidiReorderer(new Reorderer());
    }

    /** A run that reads from right to left, in the order in which a pen moving right meets it. */
    static String visual(String logical) {
        int[] codePoints = logical.codePoints().toArray();
        StringBuilder visual = new StringBuilder(logical.length());
        for (int i = codePoints.length - 1; i >= 0; i--) {
            visual.appendCodePoint(MIRRORED.getOrDefault(codePoints[i], codePoints[i]));
        }
        return visual.toString();
    }

    private static final class Splitter implements BidiSplitter {
        private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            runs =
                    new Bidi(
                            paragraph,
                            defaultDirection == RTL
                                    ? Bidi.DIRECTION_RIGHT_TO_LEFT
                                    : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return runs.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            int start = runs.getRunStart(index);
            byte direction = runs.getRunLevel(index) % 2 == 0 ? LTR : RTL;
            return new BidiTextRun(start, runs.getRunLimit(index) - start, direction);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return paragraph
                    .codePoints()
                    .mapToObj(Character::getDirectionality)
                    .filter(Splitter::isStrong)
                    .findFirst()
                    .map(one -> one == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? LTR : RTL)
                    .orElse(NEUTRAL);
        }

        private static boolean isStrong(byte directionality) {
            return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        }
    }

    private static final class Reorderer implements BidiReorderer {
        @Override
        public String reorderRTLTextToLTR(String text) {
            return visual(text);
        }

        @Override
        public String shapeText(String text) {
            return ArabicShapes.joined(text);
        }

        @Override
        public String deshapeText(String text) {
            return ArabicShapes.unjoined(text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
