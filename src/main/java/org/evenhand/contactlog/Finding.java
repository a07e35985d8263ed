package org.evenhand.contactlog;

/** What came of looking into an allegation (P23, J4). */
public enum Finding {
    BORNE_OUT("borne out: it cannot count against the person"),
    PARTLY_BORNE_OUT("partly borne out: it cannot count against the person"),
    NOT_BORNE_OUT("not borne out, and made in good faith: it cannot count against the person"),
    UNSUBSTANTIATED("unsubstantiated, and the person knew better: it may count");

    private final String words;

    Finding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether nothing was found in it, whatever the person believed. */
    public boolean isNothing() {
        return this == NOT_BORNE_OUT || this == UNSUBSTANTIATED;
    }

    /** Whether the allegation itself, and not only its manner, may be relied on. */
    public boolean mayCount() {
        return this == UNSUBSTANTIATED;
    }
}
