package org.evenhand.letter;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Walks a PDF's structure tree, as a screen reader does. */
final class TaggedText {
    private final PDDocument pdf;
    private final Map<PDPage, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder words = new StringBuilder();

    TaggedText(PDDocument pdf) {
        this.pdf = pdf;
    }

    String inOrder() throws IOException {
        return under(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    /** The words below one node, in the order of their tags. */
    String under(PDStructureNode node) throws IOException {
        words.setLength(0);
        read(node, node instanceof PDStructureElement element ? element.getPage() : null);
        return words.toString();
    }

    private void read(PDStructureNode node, @Nullable PDPage page) throws IOException {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    // A list's bullets and numbers are the list's own, not its words.
                    if (!element.getStructureType().equals("Lbl")) {
                        PDPage own = element.getPage();
                        read(element, own == null ? page : own);
                    }
                }
                case PDMarkedContentReference marked ->
                        say(marked.getPage() == null ? page : marked.getPage(), marked.getMCID());
                case Integer id -> say(page, id);
                default -> {}
            }
        }
    }

    private void say(@Nullable PDPage page, int id) throws IOException {
        if (page != null) {
            Map<Integer, String> marked = pages.get(page);
            if (marked == null) {
                marked = marked(page);
                pages.put(page, marked);
            }
            words.append(marked.getOrDefault(id, "")).append(' ');
        }
    }

    private static Map<Integer, String> marked(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        collect(extractor.getMarkedContents(), texts);
        return texts;
    }

    private static void collect(List<?> contents, Map<Integer, String> texts) {
        for (Object content : contents) {
            if (content instanceof PDMarkedContent marked) {
                StringBuilder text = new StringBuilder();
                for (Object one : marked.getContents()) {
                    if (one instanceof TextPosition glyph) {
                        text.append(glyph.getUnicode());
                    }
                }
                texts.put(marked.getMCID(), logical(text.toString()));
                collect(marked.getContents(), texts);
            }
        }
    }

    /** Each run was drawn by a pen moving right; one that reads leftwards is turned round. */
    private static String logical(String drawn) {
        return drawn.codePoints().anyMatch(TaggedText::readsLeftwards)
                ? RightToLeft.visual(drawn)
                : drawn;
    }

    private static boolean readsLeftwards(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
