package org.evenhand.contactlog;

/** Who made the contact; {@link org.evenhand.restriction.Direction} says the same of a ruling. */
public enum Direction {
    IN("They contacted us"),
    OUT("We contacted them");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
