package org.evenhand.contactlog;

/**
 * What has to be thought of before an entry is shown to the person, or to anybody outside (B16).
 */
public enum Disclosure {
    OPEN("Open"),
    THIRD_PARTY("From or about somebody else"),
    PRIVILEGED("Privileged: legal advice, or written to obtain it"),
    SAFEGUARDING("Safeguarding: what it is about stands in the lead's own system");

    private final String words;

    Disclosure(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
