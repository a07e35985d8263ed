package org.evenhand.enforcement;

/** How much somebody is told, always as little as their work needs (P51). */
public enum ShareLevel {
    ACTION_CARD("Their name, and what to do and say"),
    LETTER_TERMS("What the letter asks of them, and until when"),
    WHOLE_CASE("The whole case, to read");

    private final String words;

    ShareLevel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
