package org.evenhand.contactlog.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file is called: the name as it was given, kept as text for the record, and a name that is
 * safe to offer on any computer.
 *
 * @param given as given, at most 1,000 characters; what no database can hold (NUL, half a surrogate
 *     pair) is shown as the replacement character
 * @param safe at most 150 characters, one line, no path, no hidden direction marks, no name that
 *     Windows reserves; never empty
 */
public record FileName(String given, String safe) {
    private static final int LONGEST_GIVEN = 1_000;
    private static final int LONGEST_SAFE = 150;
    private static final int LONGEST_EXTENSION = 10;

    /** Windows opens a device when a file is called so, whatever follows the first dot. */
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\\s*(\\..*)?");

    /** Format characters turn reading order round ("gpj.exe") or hide; others break a line. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[<>:\"|?*\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern WHITE = Pattern.compile("\\p{Zs}+");
    private static final Pattern DOTS_AND_SPACES_AT_AN_END = Pattern.compile("^[. ]+|[. ]+$");

    /** Cleans a name; never fails. */
    public static FileName of(String given) {
        String kept = PlainText.storable(PlainText.atMost(given, LONGEST_GIVEN));
        return new FileName(kept, cleaned(kept));
    }

    /** What follows the last dot of the safe name, in lower case; empty when there is none. */
    public String extension() {
        int dot = safe.lastIndexOf('.');
        return dot < 0 ? "" : safe.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String cleaned(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = UNSEEN.matcher(name).replaceAll("");
        name = NOT_IN_A_NAME.matcher(name).replaceAll("_");
        name = WHITE.matcher(name).replaceAll(" ");
        name = trimmed(shortened(trimmed(name)));
        if (name.isEmpty()) {
            return "unnamed";
        }
        return RESERVED.matcher(name).matches() ? "_" + name : name;
    }

    private static String trimmed(String name) {
        return DOTS_AND_SPACES_AT_AN_END.matcher(name).replaceAll("");
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST_SAFE) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = name.length() - dot - 1 <= LONGEST_EXTENSION ? name.substring(dot) : "";
        return PlainText.atMost(name, LONGEST_SAFE - extension.length()) + extension;
    }
}
