package org.evenhand.casework;

/**
 * What whoever decides may do where ways that are never closed were used for something else again
 * and again (F7). There is none that closes one (P61, P62).
 */
public enum MisuseAnswer {
    LEAVE_IT("Leave it as it is"),
    NOTE_AT_THE_DESK("Put a note on the desk's card"),
    FURTHER_WAY("Open a further way to them, for what is no emergency");

    private final String words;

    MisuseAnswer(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
