package org.evenhand.casework;

/** What a review comes to. Stricter or longer is a new decision with all its gates (J9). */
public enum ReviewOutcome {
    LIFT("Lift it now"),
    LET_END("Let it end on its last day"),
    CONTINUE("Continue unchanged to its last day"),
    VARY("Make it milder: take away or loosen some of it"),
    NEW_DECISION("Consider a new decision: stricter, or longer");

    private final String words;

    ReviewOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
