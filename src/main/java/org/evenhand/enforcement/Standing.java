package org.evenhand.enforcement;

/** How one line of the plan stands, from what was recorded of it last. */
public enum Standing {
    TO_DO("To do"),
    ON("On"),
    OFF("Taken off"),
    NOT_NEEDED("Not needed here");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
