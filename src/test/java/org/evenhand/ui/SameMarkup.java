package org.evenhand.ui;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML in a form in which only differences that a browser could see remain. */
final class SameMarkup {
    private SameMarkup() {}

    /** One line per element: name, sorted attributes, classes as a set; texts trimmed. */
    static String normalised(String html) {
        var lines = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> write(node, "", lines));
        return lines.toString();
    }

    private static void write(Node node, String indent, StringBuilder lines) {
        if (node instanceof TextNode text) {
            if (!text.isBlank()) {
                lines.append(indent).append(text.text().strip()).append('\n');
            }
        } else if (node instanceof Element element) {
            lines.append(indent).append(element.normalName());
            attributes(element)
                    .forEach((name, value) ->
                            lines.append(' ').append(name).append('=').append(value));
            lines.append('\n');
            element.childNodes().forEach(child -> write(child, indent + "  ", lines));
        }
    }

    private static Map<String, String> attributes(Element element) {
        var attributes = new TreeMap<String, String>();
        element.attributes()
                .forEach(attribute ->
                        attributes.put(
                                attribute.getKey(),
                                attribute.getKey().equals("class")
                                        ? sorted(attribute.getValue())
                                        : attribute.getValue()));
        return attributes;
    }

    private static String sorted(String classes) {
        return Arrays.stream(classes.strip().split("\\s+"))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }
}
