package org.evenhand.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * One block that a reader meets: what it is to them, and what it says. Each rendering is read into
 * the same list by what its own format marks a block as, so that the lists can be held beside each
 * other.
 *
 * @param words without spaces, which each format puts in its own places
 */
public record SaidBlock(As as, String words) {
    /** What a block is. */
    public enum As {
        TITLE,
        HEADING,
        SUBHEADING,
        WORDS,
        POINT,
        TABLE_HEADER,
        TABLE_CELL
    }

    public static SaidBlock of(As as, String words) {
        return new SaidBlock(
                as,
                Normalizer.normalize(words, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\p{Z}\\p{Cf}]+", ""));
    }

    private boolean saysSomething() {
        return !words.isEmpty();
    }

    /** The preview: its elements. */
    public static List<SaidBlock> inHtml(String html) {
        return Jsoup.parseBodyFragment(html)
                .body()
                .select("h1, h2, h3, p, li, th, td:not(:has(p))")
                .stream()
                .map(SaidBlock::of)
                .filter(SaidBlock::saysSomething)
                .toList();
    }

    private static SaidBlock of(Element element) {
        As as =
                switch (element.tagName()) {
                    case "h1" -> As.TITLE;
                    case "h2" -> As.HEADING;
                    case "h3" -> As.SUBHEADING;
                    case "li" -> As.POINT;
                    case "th" -> As.TABLE_HEADER;
                    case "td" -> As.TABLE_CELL;
                    default -> element.closest("td") == null ? As.WORDS : As.TABLE_CELL;
                };
        return of(as, element.wholeText());
    }

    /** The paper: its tags, in their order. */
    public static List<SaidBlock> inPdf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<SaidBlock> blocks = new ArrayList<>();
            below(
                    document.getDocumentCatalog().getStructureTreeRoot(),
                    As.WORDS,
                    new TaggedText(document),
                    blocks);
            return blocks.stream().filter(SaidBlock::saysSomething).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void below(
            PDStructureNode node, As paragraphs, TaggedText text, List<SaidBlock> blocks)
            throws IOException {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) {
                continue;
            }
            switch (element.getStructureType()) {
                case "H1" -> blocks.add(of(As.TITLE, text.under(element)));
                case "H2" -> blocks.add(of(As.HEADING, text.under(element)));
                case "H3" -> blocks.add(of(As.SUBHEADING, text.under(element)));
                case "LI" -> blocks.add(of(As.POINT, text.under(element)));
                case "TH" -> blocks.add(of(As.TABLE_HEADER, text.under(element)));
                case "P" -> blocks.add(of(paragraphs, text.under(element)));
                case "TD" -> {
                    if (holdsParagraphs(element)) {
                        below(element, As.TABLE_CELL, text, blocks);
                    } else {
                        blocks.add(of(As.TABLE_CELL, text.under(element)));
                    }
                }
                default -> below(element, paragraphs, text, blocks);
            }
        }
    }

    private static boolean holdsParagraphs(PDStructureElement cell) {
        return cell.getKids().stream()
                .anyMatch(kid ->
                        kid instanceof PDStructureElement element
                                && element.getStructureType().equals("P"));
    }

    /** The Word file: its paragraphs by their styles, numbers and tables. */
    public static List<SaidBlock> inWord(byte[] docx) {
        return WordFile.read(docx).paragraphs().stream()
                .map(paragraph -> of(as(paragraph), paragraph.words()))
                .filter(SaidBlock::saysSomething)
                .toList();
    }

    private static As as(WordFile.Para paragraph) {
        return switch (paragraph.style()) {
            case "Title" -> As.TITLE;
            case "heading 1" -> As.HEADING;
            case "heading 2" -> As.SUBHEADING;
            default -> {
                if (paragraph.list() > 0) {
                    yield As.POINT;
                }
                if (!paragraph.inATable()) {
                    yield As.WORDS;
                }
                yield paragraph.style().equals("Table Heading") ? As.TABLE_HEADER : As.TABLE_CELL;
            }
        };
    }

    /** What one says and another does not, or says elsewhere, in the order of the first. */
    public static List<String> differing(List<SaidBlock> one, List<SaidBlock> other) {
        int longer = Math.max(one.size(), other.size());
        return Stream.iterate(0, place -> place < longer, place -> place + 1)
                .filter(place -> !at(one, place).equals(at(other, place)))
                .map(place -> "%d: %s | %s".formatted(place, at(one, place), at(other, place)))
                .toList();
    }

    private static String at(List<SaidBlock> blocks, int place) {
        return place < blocks.size() ? blocks.get(place).toString() : "nothing";
    }
}
