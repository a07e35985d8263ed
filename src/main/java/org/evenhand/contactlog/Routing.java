package org.evenhand.contactlog;

/** Where an expression of dissatisfaction goes (P11, P30, P32). */
public enum Routing {
    NEW("a new concern or complaint, for the complaints procedure"),
    EXISTING("part of a complaint that is open already"),
    SERIAL_REVIEW("perhaps a repeat: to be reviewed point by point before anything is marked");

    private final String words;

    Routing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
