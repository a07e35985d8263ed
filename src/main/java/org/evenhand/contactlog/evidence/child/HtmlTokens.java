package org.evenhand.contactlog.evidence.child;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;

/**
 * Cuts HTML into tags and text in one pass from left to right, however it is malformed. It builds
 * no tree, so that no depth of nesting makes words disappear or time explode.
 */
final class HtmlTokens {
    /** Hears what is found, in order. */
    interface Listener {
        /** A start tag; {@code attributes} is everything after its name, as written. */
        void opened(String element, String attributes);

        void closed(String element);

        /** Text with its character references decoded. */
        void said(String text);
    }

    /** Their content is not words, and may hold what looks like tags. */
    private static final Set<String> NOT_WORDS =
            Set.of("script", "style", "title", "template", "noscript", "object", "svg", "textarea");

    private static final int LONGEST_TAG = 20_000;
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9:-]{0,30}");

    private final String html;
    private final Listener listener;

    // A search which found nothing is not repeated at every tag of a hostile text.
    private boolean noMoreTagEnds;
    private final Set<String> neverClosed = new HashSet<>();

    private HtmlTokens(String html, Listener listener) {
        this.html = html;
        this.listener = listener;
    }

    static void of(String html, Listener listener) {
        new HtmlTokens(html, listener).run();
    }

    /** The value of an attribute, decoded; empty when it is not there. */
    static String attribute(String attributes, String name) {
        Matcher found =
                Pattern.compile(
                                "(?i)(?:^|\\s)"
                                        + name
                                        + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))")
                        .matcher(attributes);
        if (!found.find()) {
            return "";
        }
        for (int group = 1; group <= 3; group++) {
            String value = found.group(group);
            if (value != null) {
                return Encoding.decodeHtml(value, true);
            }
        }
        return "";
    }

    private void run() {
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int textEnd = tag < 0 ? html.length() : tag;
            if (textEnd > at) {
                listener.said(Encoding.decodeHtml(html.substring(at, textEnd), false));
            }
            at = tag < 0 ? html.length() : afterTag(tag);
        }
    }

    /** Takes the tag at this place; answers where what follows it begins. */
    private int afterTag(int at) {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at + 2);
            return end < 0 ? html.length() : end + 3;
        }
        boolean closing = html.startsWith("</", at);
        Matcher name = NAME.matcher(html).region(at + (closing ? 2 : 1), html.length());
        boolean declaration = html.startsWith("<!", at) || html.startsWith("<?", at);
        if (!declaration && !name.lookingAt()) {
            listener.said("<");
            return at + 1;
        }
        int end = tagEnd(at);
        if (end < 0) {
            listener.said("<"); // no tag, but a text that begins like one
            return at + 1;
        }
        if (declaration) {
            return end + 1;
        }
        String element = name.group().toLowerCase(Locale.ROOT);
        if (closing) {
            listener.closed(element);
            return end + 1;
        }
        listener.opened(element, html.substring(name.end(), end));
        return NOT_WORDS.contains(element) ? afterContent(element, end + 1) : end + 1;
    }

    /** Where the tag ends; a bracket inside quotes does not end it. */
    private int tagEnd(int from) {
        if (noMoreTagEnds) {
            return -1;
        }
        char quote = 0;
        int last = Math.min(html.length(), from + LONGEST_TAG);
        for (int at = from; at < last; at++) {
            char character = html.charAt(at);
            if (quote == 0 && character == '>') {
                return at;
            }
            if (quote == 0 && (character == '"' || character == '\'')) {
                quote = html.charAt(at - 1) == '=' || html.charAt(at - 1) == ' ' ? character : 0;
            } else if (character == quote) {
                quote = 0;
            }
        }
        int bracket = html.indexOf('>', from);
        noMoreTagEnds = bracket < 0;
        return bracket < last ? bracket : -1; // a quote that never ends is no quote
    }

    private int afterContent(String element, int from) {
        if (neverClosed.contains(element)) {
            return from;
        }
        Matcher end = Pattern.compile("(?i)</" + element + "[^>]{0,100}>").matcher(html);
        if (end.find(from)) {
            return end.end();
        }
        neverClosed.add(element);
        return from;
    }
}
