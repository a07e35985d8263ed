package org.evenhand.frontdesk;

/** Where whoever calls for help is: one tap, since nobody types while somebody shouts (J1, J2). */
public enum HelpPlace {
    DESK("at the front desk"),
    GATE("at the gate"),
    ROOM("in a room inside"),
    OUTSIDE("in the grounds"),
    TELEPHONE("on the telephone");

    private final String words;

    HelpPlace(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
