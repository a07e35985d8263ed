package org.evenhand.ui;

/**
 * How a front-desk card looks. There is none for "clear": an unknown person is never shown as
 * clear.
 */
public enum DeskTone {
    FOLLOW("Follow this", "evenhand-desk-card--follow"),
    FETCH("Fetch someone", "evenhand-desk-card--fetch"),
    ASK("Make sure who it is", "evenhand-desk-card--unknown"),
    AS_RECORDED("As far as is recorded", "evenhand-desk-card--unknown"),
    NOTHING_HELD("Nothing in force here for this person", "evenhand-desk-card--nothing-held"),
    UNKNOWN("Not known here", "evenhand-desk-card--unknown");

    private final String words;
    private final String look;

    DeskTone(String words, String look) {
        this.words = words;
        this.look = look;
    }

    public String words() {
        return words;
    }

    public String look() {
        return look;
    }
}
