package org.evenhand.mail;

/** How a message stands at a moment; derived, never stored. */
public enum MessageState {
    /** Held, or to be tried again. */
    WAITS("Waits to go", "blue"),
    BEING_SENT("Is being sent", "blue"),
    PERHAPS_WENT("Perhaps sent", "red"),
    WENT("Sent", "green"),
    TAKEN_BACK("Taken back", "grey"),
    DID_NOT_GO("Did not go", "red");

    private final String words;
    private final String colour;

    MessageState(String words, String colour) {
        this.words = words;
        this.colour = colour;
    }

    public String words() {
        return words;
    }

    public String colour() {
        return colour;
    }
}
