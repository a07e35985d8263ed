package org.evenhand.frontdesk;

/** Which of the two buttons was pressed at the desk. */
public enum HelpKind {
    /** Somebody's safety, now: the message gets through at once (P62, J1). */
    EMERGENCY("Emergency"),
    /** "I need help" with somebody at the gate or on the phone (J2). */
    NEED_HELP("Help is needed");

    private final String words;

    HelpKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
