package org.evenhand.casework;

/** Whether the person has a point, however it was put (P8, P10). */
public enum Merit {
    YES("Yes"),
    PARTLY("In part"),
    NO("No"),
    BEING_LOOKED_INTO("It is still being looked into"),
    DECIDED_ALREADY("It has been decided already");

    private final String words;

    Merit(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
