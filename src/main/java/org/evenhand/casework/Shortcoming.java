package org.evenhand.casework;

/** Whether the school itself fell short (P4). */
public enum Shortcoming {
    NONE("We see none"),
    POSSIBLE("Possibly"),
    ACCEPTED("Yes, and we have said so");

    private final String words;

    Shortcoming(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
