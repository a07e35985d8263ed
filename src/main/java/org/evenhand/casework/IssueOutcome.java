package org.evenhand.casework;

/**
 * How a concern was settled. There is no outcome for the way in which it was raised: behaviour
 * never settles a concern (P10).
 */
public enum IssueOutcome {
    PUT_RIGHT("Put right"),
    EXPLAINED("Explained, and nothing had gone wrong"),
    DECIDED_BY_COMPLAINT("Decided through the complaints procedure"),
    WITHDRAWN("Withdrawn by the person"),
    NOT_RAISED("Not raised by the person: written down by mistake");

    private final String words;

    IssueOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
