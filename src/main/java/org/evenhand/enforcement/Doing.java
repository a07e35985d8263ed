package org.evenhand.enforcement;

/** What somebody can have done about one line of the plan. */
public enum Doing {
    PUT_ON("It is on", "Put on"),
    CHECKED("I looked again: it is on and right", "Looked at again"),
    TAKEN_OFF("It is off", "Taken off"),
    /** There is nothing here that could be put on, such as no portal. */
    NOT_NEEDED("It is not needed here", "Not needed");

    private final String words;
    private final String past;

    Doing(String words, String past) {
        this.words = words;
        this.past = past;
    }

    /** As whoever did it says so. */
    public String words() {
        return words;
    }

    /** As it is told afterwards. */
    public String past() {
        return past;
    }
}
