package org.evenhand.contactlog.evidence.child;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.evenhand.contactlog.evidence.MailLimits;
import org.evenhand.contactlog.evidence.PlainText;
import org.owasp.html.HtmlSanitizer;

/**
 * The words of an HTML body. Nothing is loaded or run: tags become line breaks or nothing, pictures
 * are named by their description, and a link shows where it leads beside what it says, because the
 * two may differ.
 */
final class HtmlWords implements HtmlSanitizer.Policy {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "title", "template", "noscript", "object", "svg");
    private static final Set<String> ON_A_NEW_LINE =
            Set.of(
                    "p",
                    "div",
                    "br",
                    "li",
                    "tr",
                    "table",
                    "ul",
                    "ol",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "hr",
                    "pre",
                    "section",
                    "article",
                    "header",
                    "footer");
    private static final Set<String> AFTER_A_BLANK_LINE =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table");
    private static final int LONGEST_LINK = 500;

    private final StringBuilder words = new StringBuilder();
    private final Deque<Link> links = new ArrayDeque<>();
    private int unseen;
    private boolean spaceDue;

    private record Link(String target, int textFrom) {}

    private HtmlWords() {}

    static String of(String html) {
        HtmlWords words = new HtmlWords();
        HtmlSanitizer.sanitize(PlainText.atMost(html, MailLimits.LONGEST_HTML), words);
        return PlainText.lines(words.words.toString());
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {
        while (!links.isEmpty()) {
            close(links.pop());
        }
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (UNSEEN.contains(element)) {
            unseen++;
        }
        if (ON_A_NEW_LINE.contains(element)) {
            newLine(AFTER_A_BLANK_LINE.contains(element) ? 2 : 1, element.equals("br"));
        }
        switch (element) {
            case "a" -> links.push(new Link(attribute(attributes, "href"), words.length()));
            case "img" -> text(pictureWords(attribute(attributes, "alt")));
            case "td", "th" -> spaceDue = true;
            default -> {}
        }
    }

    @Override
    public void closeTag(String element) {
        if (UNSEEN.contains(element)) {
            unseen = Math.max(0, unseen - 1);
        }
        if (element.equals("a") && !links.isEmpty()) {
            close(links.pop());
        }
        if (ON_A_NEW_LINE.contains(element) && !element.equals("br")) {
            newLine(AFTER_A_BLANK_LINE.contains(element) ? 2 : 1, false);
        }
    }

    @Override
    public void text(String text) {
        if (unseen > 0) {
            return;
        }
        for (int each = 0; each < text.length(); each++) {
            char character = text.charAt(each);
            if (Character.isWhitespace(character) || character == '\u00A0') {
                spaceDue = true;
            } else {
                if (spaceDue && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
                    words.append(' ');
                }
                spaceDue = false;
                words.append(character);
            }
        }
    }

    private void close(Link link) {
        String shown = words.substring(Math.min(link.textFrom(), words.length())).strip();
        String target = link.target();
        boolean says = target.isEmpty() || target.startsWith("#") || target.equals(shown);
        if (unseen == 0 && !says && !target.equals("mailto:" + shown)) {
            words.append(" <").append(PlainText.line(target, LONGEST_LINK)).append('>');
        }
    }

    private void newLine(int atLeast, boolean always) {
        if (unseen > 0) {
            return;
        }
        spaceDue = false;
        int have = 0;
        while (have < words.length() && words.charAt(words.length() - 1 - have) == '\n') {
            have++;
        }
        if (!words.isEmpty()) {
            words.repeat('\n', always ? 1 : Math.max(0, atLeast - have));
        }
    }

    private static String pictureWords(String description) {
        return description.isBlank() ? "" : " [picture: " + description + "] ";
    }

    private static String attribute(List<String> attributes, String name) {
        for (int each = 0; each + 1 < attributes.size(); each += 2) {
            if (attributes.get(each).equals(name)) {
                return attributes.get(each + 1);
            }
        }
        return "";
    }
}
