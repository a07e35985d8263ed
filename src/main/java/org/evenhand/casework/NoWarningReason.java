package org.evenhand.casework;

/** Why a restriction may come without a warning before it (P33, P44). */
public enum NoWarningReason {
    VIOLENCE_USED("Violence was used"),
    VIOLENCE_THREATENED("Violence was threatened"),
    STALKING("Stalking behaviour"),
    SERIOUS_RISK("A serious risk to somebody's safety"),
    OTHER("Another reason, given by the headteacher");

    private final String words;

    NoWarningReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it cannot wait until the person has been heard (J11). */
    public boolean isUrgent() {
        return this != OTHER;
    }
}
