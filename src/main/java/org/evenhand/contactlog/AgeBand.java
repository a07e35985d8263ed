package org.evenhand.contactlog;

/** How old somebody is, as exactly as a report on an incident needs it, and no more (C8). */
public enum AgeBand {
    UNDER_18("Under 18"),
    FROM_18("18 to 24"),
    FROM_25("25 to 49"),
    FROM_50("50 to 64"),
    FROM_65("65 or over");

    private final String words;

    AgeBand(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
