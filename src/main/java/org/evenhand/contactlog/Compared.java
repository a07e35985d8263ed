package org.evenhand.contactlog;

/** A contact compared with what was in force when it happened (F7). */
public enum Compared {
    COMPLIANT("Within what is allowed"),
    CARVE_OUT("Never closed by a restriction"),
    /** It came by a closed way, and a person found that it does not count against them (P53). */
    NOT_COUNTED("Outside what is allowed, and not counted"),
    BREACH("A breach");

    private final String words;

    Compared(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
