package org.evenhand.contactlog;

/** What is done about the dissatisfaction that a contact expresses (P11, F1). */
public enum ComplaintWay {
    PROCEDURE("They were directed to the complaints procedure"),
    DEALT_WITH("Somebody deals with it, and they know who"),
    ALREADY("It is on a case, or part of a complaint, already");

    private final String words;

    ComplaintWay(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
