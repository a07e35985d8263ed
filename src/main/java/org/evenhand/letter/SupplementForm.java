package org.evenhand.letter;

/** In what other form the same was given, beside the letter and never instead of it (P65, E27). */
public enum SupplementForm {
    TRANSLATION("Translation"),
    LARGE_PRINT("Large print"),
    EASY_READ("Plain words, or easy read"),
    AUDIO("Read aloud on a recording"),
    EXPLAINED("Explained by phone or in person"),
    SIGN_LANGUAGE("Sign-language interpreter"),
    REPRESENTATIVE("Through their representative");

    private final String words;

    SupplementForm(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it is a thing that can be kept, so that its file belongs here as proof. */
    public boolean hasAFile() {
        return this == TRANSLATION || this == LARGE_PRINT || this == EASY_READ || this == AUDIO;
    }
}
