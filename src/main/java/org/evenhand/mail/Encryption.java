package org.evenhand.mail;

/** How the way to the mail server is kept from others. There is no plain way off this machine. */
public enum Encryption {
    STARTTLS("STARTTLS, as a rule on port 587"),
    TLS("TLS from the start, as a rule on port 465"),
    NONE("None: the mail server runs on this very machine");

    private final String words;

    Encryption(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
