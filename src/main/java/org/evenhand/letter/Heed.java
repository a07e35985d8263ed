package org.evenhand.letter;

import java.util.regex.Pattern;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.PolicyParagraph;

/**
 * Something that is looked for in the words of a letter while it is written, and why.
 *
 * @param forbids whether no letter may say it; else whoever writes looks whether it has to be there
 * @param inQuotes whether it counts in somebody's exact words as well
 */
public record Heed(
        String rule,
        PolicyParagraph paragraph,
        Pattern words,
        String because,
        String remedy,
        boolean forbids,
        boolean inQuotes) {
    /** Whole words, whatever their case. */
    static Pattern wholeWords(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What is so of the words that were found, and why. */
    public String verdict() {
        return (forbids ? "is not said in a letter: " : "may not need to be here: ") + because;
    }

    /** The same as a ground, of words that were found. */
    Ground ground(String where, String found) {
        return new Ground(
                rule,
                paragraph,
                "Under “%s” stands “%s”: %s".formatted(where, found.strip(), because),
                remedy);
    }
}
