package org.evenhand.contactlog;

/** What was tried to calm things and to listen (P17). */
public enum DeEscalation {
    LISTENED("Listened and said back what was heard"),
    OFFERED_MEETING("Offered a meeting"),
    OFFERED_CALL_BACK("Offered a call back"),
    SENIOR_LEADER("Offered a senior leader"),
    MEDIATOR("Offered a mediator"),
    INTERPRETER("Offered an interpreter or another way to communicate"),
    WRITTEN_SUMMARY("Offered a written summary"),
    COMPLAINTS_PROCEDURE("Pointed to the complaints procedure"),
    NOTHING_POSSIBLE("There was no chance to try anything");

    private final String words;

    DeEscalation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
