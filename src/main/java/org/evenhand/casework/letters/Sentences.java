package org.evenhand.casework.letters;

import java.util.List;

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

    /** A sentence's first words, as they stand within another. */
    static String within(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** {@code Point 2}, {@code Points 1, 3 and 4}. */
    static String counted(String noun, List<String> numbers) {
        int last = numbers.size() - 1;
        return last == 0
                ? "%s %s".formatted(noun, numbers.getFirst())
                : "%ss %s and %s"
                        .formatted(
                                noun,
                                String.join(", ", numbers.subList(0, last)),
                                numbers.get(last));
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
