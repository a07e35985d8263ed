package org.evenhand.restriction;

/** What somebody typed, as it stands between other sentences. */
final class Sentence {
    private Sentence() {}

    /** With a full stop, unless it ends with a mark of its own. */
    static String ended(String typed) {
        String words = typed.strip();
        return words.endsWith(".") || words.endsWith("!") || words.endsWith("?")
                ? words
                : words + ".";
    }
}
