package org.evenhand.casework.letters;

/** Small repairs of what people type, so that it can stand in a letter's own sentence. */
final class Sentences {
    private Sentences() {}

    /** With a full stop, if it has no mark at its end. */
    static String ended(String words) {
        String text = words.strip();
        return text.isEmpty() || ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0
                ? text
                : text + ".";
    }

    /** The first paragraph; its lines of a list become sentences. */
    static String first(String words) {
        StringBuilder first = new StringBuilder();
        for (String line : words.strip().lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                break;
            }
            first.append(first.isEmpty() ? "" : "\n")
                    .append(line.startsWith("- ") ? ended(line.substring(2)) : line);
        }
        return first.toString();
    }
}
