package org.evenhand.contactlog;

/**
 * A way that no restriction closes, and by which something else came (P61, P62). Whoever believed
 * that it was one has not misused it: this is said of what plainly was none.
 */
public enum SaidToBe {
    EMERGENCY("An emergency", "They said that it was an emergency, and it plainly was none"),
    STATUTORY(
            "A right in law",
            "They said that the law gives them a right to it, and it plainly does not");

    private final String words;
    private final String plainly;

    SaidToBe(String words, String plainly) {
        this.words = words;
        this.plainly = plainly;
    }

    public String words() {
        return words;
    }

    /** As it is asked. */
    public String plainly() {
        return plainly;
    }
}
