package org.evenhand.enforcement;

/** How one line of the plan stands, from what was recorded of it last. */
public enum Standing {
    TO_DO("To do"),
    ON("On"),
    /** On, as the letter asked before it was varied. */
    TO_CHANGE("On, and to be changed"),
    OFF("Taken off"),
    /** On, and no longer for this restriction: another one in force has it on. */
    GOES_ON("Goes on under another restriction"),
    NOT_NEEDED("Not needed here");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
