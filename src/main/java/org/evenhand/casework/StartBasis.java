package org.evenhand.casework;

/** Why the Record of Parent and Customer Contact begins for a person (F2). */
public enum StartBasis {
    COMPLAINT_CONCLUDED("A complaint has been through the complaints procedure and is concluded"),
    NOT_A_COMPLAINT("What this is about is not a matter for the complaints procedure"),
    SAFETY("Somebody's safety cannot wait for a complaint to be concluded");

    private final String words;

    StartBasis(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
