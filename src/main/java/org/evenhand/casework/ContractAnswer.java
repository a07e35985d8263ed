package org.evenhand.casework;

/** What the person answered when a behaviour contract was proposed (J17). */
public enum ContractAnswer {
    AGREED("Agreed"),
    AGREED_WITH_CHANGES("Agreed, with changes"),
    DECLINED("Declined"),
    NO_ANSWER("No answer by the day"),
    /** It never reached them, or is not needed any more: nothing that they did. */
    WITHDRAWN("Taken back by the school");

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
