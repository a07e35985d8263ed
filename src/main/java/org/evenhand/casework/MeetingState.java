package org.evenhand.casework;

/** What became of the first meeting that the letter of the end offers (J18). */
public enum MeetingState {
    TAKEN_UP("They would like to meet"),
    DECLINED("They would rather not"),
    HELD("It was held"),
    RESTS("Nobody has answered, and it may rest");

    private final String words;

    MeetingState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether nothing more is asked of the school. */
    public boolean isSettled() {
        return this != TAKEN_UP;
    }

    /** Whether somebody met them, or is to. */
    public boolean isAMeeting() {
        return this == TAKEN_UP || this == HELD;
    }
}
