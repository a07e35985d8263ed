package org.evenhand.contactlog;

/** Where it happened. It need not be at school to be related to work (P22). */
public enum Place {
    SITE("On the school site"),
    GATE("At the gate"),
    STREET("In the street or elsewhere outside"),
    HOME("At somebody's home"),
    ONLINE("Online"),
    BY_PHONE("By phone"),
    IN_WRITING("In writing");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
