package org.evenhand.contactlog.evidence.child;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evenhand.contactlog.evidence.MailLimits;
import org.evenhand.contactlog.evidence.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The text parts of a message in their order. Of the same words offered twice (plain and HTML, in
 * one {@code multipart/alternative}) the plain ones are taken.
 */
final class MailBody {
    /** A container of parts, and the nearest {@code multipart/alternative} it is in, or is. */
    record Multipart(Optional<Object> alternative) {
        static Multipart of(@Nullable String subType, @Nullable Multipart around) {
            if (subType != null && subType.toLowerCase(Locale.ROOT).equals("alternative")) {
                return new Multipart(Optional.of(new Object()));
            }
            return new Multipart(around == null ? Optional.empty() : around.alternative());
        }
    }

    private record Words(String text, boolean html, Optional<Object> alternative) {}

    /** All text parts together; what is beyond will not be shown anyway. */
    private static final int MOST_CHARACTERS = 2 * MailLimits.LONGEST_HTML;

    private final List<Words> parts = new ArrayList<>();
    private int characters;
    private boolean cut;

    void add(String text, boolean html, @Nullable Multipart inside) {
        if (characters > MOST_CHARACTERS) {
            cut = true;
            return;
        }
        characters += text.length();
        parts.add(new Words(text, html, inside == null ? Optional.empty() : inside.alternative()));
    }

    /** The words to show, at most the longest body; what was left out is added to the notes. */
    String text(Set<String> notes) {
        Set<Object> saidPlainly = new HashSet<>();
        for (Words each : parts) {
            if (!each.html() && !each.text().isBlank()) {
                each.alternative().ifPresent(saidPlainly::add);
            }
        }
        StringBuilder all = new StringBuilder();
        for (Words each : parts) {
            boolean again =
                    each.html() && each.alternative().filter(saidPlainly::contains).isPresent();
            if (!again && all.length() <= MailLimits.LONGEST_BODY) {
                String text =
                        each.html() ? HtmlWords.of(each.text()) : PlainText.lines(each.text());
                if (each.html() && each.text().length() > MailLimits.LONGEST_HTML) {
                    cut = true;
                }
                all.append(all.isEmpty() || text.isEmpty() ? "" : "\n\n").append(text);
            }
        }
        return cutToLength(all.toString(), notes);
    }

    private String cutToLength(String text, Set<String> notes) {
        if (cut || text.length() > MailLimits.LONGEST_BODY) {
            notes.add("The text is very long and is cut here; the whole is in the original.");
        }
        return PlainText.atMost(text, MailLimits.LONGEST_BODY);
    }
}
