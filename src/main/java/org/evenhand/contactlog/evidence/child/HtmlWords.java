package org.evenhand.contactlog.evidence.child;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.evenhand.contactlog.evidence.MailLimits;
import org.evenhand.contactlog.evidence.PlainText;

/**
 * The words of an HTML body. Nothing is loaded or run: tags become line breaks or nothing, pictures
 * are named by their description, and a link shows where it leads beside what it says, because the
 * two may differ.
 */
final class HtmlWords implements HtmlTokens.Listener {
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
    private boolean spaceDue;

    private record Link(String target, int textFrom) {}

    private HtmlWords() {}

    static String of(String html) {
        HtmlWords words = new HtmlWords();
        HtmlTokens.of(PlainText.atMost(html, MailLimits.LONGEST_HTML), words);
        while (!words.links.isEmpty()) {
            words.close(words.links.pop());
        }
        return PlainText.lines(words.words.toString());
    }

    @Override
    public void opened(String element, String attributes) {
        if (ON_A_NEW_LINE.contains(element)) {
            newLine(AFTER_A_BLANK_LINE.contains(element) ? 2 : 1, element.equals("br"));
        }
        switch (element) {
            case "a" -> {
                String target = HtmlTokens.attribute(attributes, "href");
                links.push(new Link(PlainText.line(target, LONGEST_LINK), words.length()));
            }
            case "img" -> said(pictureWords(HtmlTokens.attribute(attributes, "alt")));
            case "td", "th" -> spaceDue = true;
            default -> {}
        }
    }

    @Override
    public void closed(String element) {
        if (element.equals("a") && !links.isEmpty()) {
            close(links.pop());
        }
        if (ON_A_NEW_LINE.contains(element) && !element.equals("br")) {
            newLine(AFTER_A_BLANK_LINE.contains(element) ? 2 : 1, false);
        }
    }

    @Override
    public void said(String text) {
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
        String target = link.target();
        // Only as much is compared as could be the same.
        int from = Math.max(link.textFrom(), words.length() - LONGEST_LINK - 1);
        String shown = words.substring(Math.min(from, words.length())).strip();
        boolean says = target.isEmpty() || target.startsWith("#") || target.equals(shown);
        if (!says && !target.equals("mailto:" + shown)) {
            words.append(" <").append(target).append('>');
        }
    }

    private void newLine(int atLeast, boolean always) {
        spaceDue = false;
        int have = 0;
        while (have < Math.min(atLeast, words.length())
                && words.charAt(words.length() - 1 - have) == '\n') {
            have++;
        }
        if (!words.isEmpty()) {
            words.repeat('\n', always ? 1 : Math.max(0, atLeast - have));
        }
    }

    private static String pictureWords(String description) {
        return description.isBlank() ? "" : " [picture: " + description + "] ";
    }
}
