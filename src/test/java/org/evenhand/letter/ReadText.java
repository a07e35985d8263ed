package org.evenhand.letter;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A letter as a person reads it, as plain text that a change shows up in: headings underlined,
 * lines of at most 80 characters, what stands beside a label set in under it.
 */
public final class ReadText {
    private static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();

    private ReadText() {}

    public static String of(LetterDocument letter) {
        ReadText read = new ReadText();
        read.all(Jsoup.parseBodyFragment(new HtmlRendering().fragment(letter)).body());
        return read.text.toString().stripLeading();
    }

    /** All of it on one line, to look for a sentence wherever it is broken. */
    public static String onOneLine(LetterDocument letter) {
        return of(letter).replaceAll("\\s+", " ");
    }

    private void all(Element parent) {
        for (Element child : parent.children()) {
            switch (child.tagName()) {
                case "h1" -> headed(child, "=");
                case "h2" -> headed(child, "-");
                case "h3" -> headed(child, ".");
                case "p" -> paragraph(child, "");
                case "li" -> paragraph(child, child.parent() == null ? "" : mark(child));
                case "table" -> table(child);
                default -> all(child);
            }
        }
    }

    private static String mark(Element item) {
        Element list = item.parent();
        return list != null && list.tagName().equals("ol")
                ? (item.elementSiblingIndex() + 1) + ". "
                : "- ";
    }

    private void headed(Element heading, String underline) {
        text.append('\n').append(heading.text()).append('\n');
        text.append(underline.repeat(heading.text().length())).append("\n\n");
    }

    private void paragraph(Element paragraph, String mark) {
        wrapped(said(paragraph), mark, " ".repeat(mark.length()));
        boolean close =
                paragraph.closest("header, .addressee, .details, .signature, footer") != null;
        boolean last = paragraph.nextElementSibling() == null;
        text.append(close && !last ? "" : "\n");
    }

    private void table(Element table) {
        for (Element row : table.select("tr")) {
            Elements cells = row.children();
            if (row.closest("thead") != null) {
                text.append('[')
                        .append(
                                cells.stream()
                                        .map(Element::text)
                                        .collect(Collectors.joining(" | ")))
                        .append("]\n\n");
                continue;
            }
            wrapped(said(cells.getFirst()), "", "");
            cells.stream().skip(1).forEach(this::beside);
            text.append('\n');
        }
    }

    private void beside(Element cell) {
        if (cell.children().select("p").isEmpty()) {
            wrapped(said(cell), "    ", "    ");
        }
        cell.children().select("p").forEach(part -> wrapped(said(part), "    ", "    "));
    }

    /** Its words, with the breaks that somebody typed. */
    private static String said(Element element) {
        return element.wholeText().strip();
    }

    private void wrapped(String words, String first, String others) {
        String indent = first;
        for (String line : words.split("\n", -1)) {
            StringBuilder current = new StringBuilder(indent);
            indent = others;
            for (String word : line.strip().split("\\s+", -1)) {
                if (current.length() + word.length() >= WIDTH && !current.toString().isBlank()) {
                    text.append(current.toString().stripTrailing()).append('\n');
                    current = new StringBuilder(others);
                }
                current.append(word).append(' ');
            }
            text.append(current.toString().stripTrailing()).append('\n');
        }
    }
}
