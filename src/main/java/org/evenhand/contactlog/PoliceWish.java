package org.evenhand.contactlog;

/** What whoever was affected would like about the police (P14, P56). */
public enum PoliceWish {
    SCHOOL_TELLS("Yes: the school tells them"),
    THEMSELVES("Yes: whoever it happened to tells them"),
    NOT_NOW("Not now; it can be said later"),
    NO("No");

    private final String words;

    PoliceWish(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
