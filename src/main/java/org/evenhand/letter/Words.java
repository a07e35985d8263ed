package org.evenhand.letter;

/** Tells words from their absence. */
final class Words {
    private Words() {}

    /** Whether anything would be seen: spaces, controls and zero-width characters are nothing. */
    static boolean saysSomething(String text) {
        return text.codePoints().anyMatch(Words::isSeen);
    }

    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT ->
                    false;
            default -> true;
        };
    }
}
