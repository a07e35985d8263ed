package org.evenhand.casework;

/** What the person answered when a behaviour contract was proposed (J17). */
public enum ContractAnswer {
    AGREED("Agreed"),
    AGREED_WITH_CHANGES("Agreed, with changes"),
    DECLINED("Declined"),
    NO_ANSWER("No answer by the day");

    private final String words;

    ContractAnswer(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isAgreement() {
        return this == AGREED || this == AGREED_WITH_CHANGES;
    }
}
