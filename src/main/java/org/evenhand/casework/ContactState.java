package org.evenhand.casework;

/** Whether somebody whom a letter names can deal with the person (E25). */
public enum ContactState {
    ILL("They are ill, or away for some time"),
    LEFT("They have left, or leave"),
    TARGETED("What the person does is aimed at them now"),
    OTHER("They cannot, for another reason"),
    CAN_ACT("They can go on: nothing changes");

    private final String words;

    ContactState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean canAct() {
        return this == CAN_ACT;
    }
}
