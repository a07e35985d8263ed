package org.evenhand.casework;

/** How a request for review was answered. */
public enum RequestOutcome {
    UPHELD("The restriction stands"),
    ENDED("The restriction ends now");

    private final String words;

    RequestOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
