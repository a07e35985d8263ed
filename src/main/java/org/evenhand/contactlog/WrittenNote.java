package org.evenhand.contactlog;

/** How a note is given in writing, so that the person keeps it. */
public enum WrittenNote {
    LETTER("By letter"),
    EMAIL("By e-mail"),
    HANDED_OVER("On paper, handed over"),
    SCHOOL_APP("By the school's app");

    private final String words;

    WrittenNote(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
