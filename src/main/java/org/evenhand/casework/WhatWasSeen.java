package org.evenhand.casework;

/** What somebody saw who looked how it goes after a warning or during a restriction (F5, F7). */
public enum WhatWasSeen {
    NOTHING("Nothing further has happened"),
    CONTINUED("It has continued");

    private final String words;

    WhatWasSeen(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
