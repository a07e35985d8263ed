package org.evenhand.contactlog;

/**
 * The five things a member of staff who feels afraid, threatened or abused may do at once (P39).
 */
public enum OnTheSpot {
    TOLD_UNACCEPTABLE("Told them that their behaviour was unacceptable"),
    ENDED_CALL("Ended the phone call"),
    ASKED_TO_LEAVE("Asked them to leave the buildings or the site"),
    ENDED_MEETING("Adjourned or ended the visit or meeting"),
    CALLED_POLICE("Called the police");

    private final String words;

    OnTheSpot(String words) {
        this.words = words;
    }

    /** Whether a call, a visit or a meeting came to its end by it (P35). */
    public boolean isAnEnding() {
        return this == ENDED_CALL || this == ENDED_MEETING;
    }

    public String words() {
        return words;
    }
}
