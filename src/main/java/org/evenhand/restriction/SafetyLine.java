package org.evenhand.restriction;

/** How reception meets a person, where the head has set it (J2). The later one is the stricter. */
public enum SafetyLine {
    CALM("Stay calm and polite."),
    NOT_ALONE("Do not see this person alone."),
    DOOR_LOCKED("Keep the inner door locked and ring 999.");

    private final String words;

    SafetyLine(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
