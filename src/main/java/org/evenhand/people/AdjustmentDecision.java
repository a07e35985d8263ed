package org.evenhand.people;

/** What was decided about a reasonable adjustment that somebody asked for (P68). */
public enum AdjustmentDecision {
    AGREED("Agreed"),
    AGREED_IN_PART("Agreed in part"),
    NOT_AGREED("Not agreed"),
    BEING_CONSIDERED("Being considered");

    private final String words;

    AdjustmentDecision(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
