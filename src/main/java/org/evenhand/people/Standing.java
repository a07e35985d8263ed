package org.evenhand.people;

/**
 * What a parent or customer may be in the school besides: a warning for whoever decides about them
 * (E8, E9, E10).
 */
public enum Standing {
    MEMBER_OF_STAFF("Works at the school"),
    GOVERNOR("Governor"),
    COUNCILLOR("Councillor or MP");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
