package org.evenhand.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * The structure of a letter's PDF, by which a screen reader finds its way: one tag a line, set in
 * under its parent, headings with their words. Two letters that only say other things have the
 * same.
 */
public final class TagTree {
    private final TaggedText text;
    private final StringBuilder lines = new StringBuilder();

    private TagTree(PDDocument pdf) {
        this.text = new TaggedText(pdf);
    }

    public static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TagTree tree = new TagTree(document);
            tree.below(document.getDocumentCatalog().getStructureTreeRoot(), "");
            return tree.lines.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of each piece that is tagged as being in that language. */
    public static List<String> wordsIn(byte[] pdf, String language) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> words = new ArrayList<>();
            TaggedText text = new TaggedText(document);
            gather(document.getDocumentCatalog().getStructureTreeRoot(), text, language, words);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void gather(
            PDStructureNode node, TaggedText text, String language, List<String> words)
            throws IOException {
        for (PDStructureElement element : elements(node)) {
            if (language.equals(element.getLanguage())) {
                words.add(text.under(element));
            } else {
                gather(element, text, language, words);
            }
        }
    }

    private void below(PDStructureNode node, String indent) throws IOException {
        for (PDStructureElement element : elements(node)) {
            String tag = element.getStructureType();
            lines.append(indent).append(tag);
            if (tag.matches("H\\d?")) {
                lines.append(": ").append(text.under(element).replaceAll("\\s+", " ").strip());
            }
            lines.append('\n');
            below(element, indent + "  ");
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
