package org.evenhand.database;

import java.util.Locale;

/** What a database was made for. It is written into it once, and the other kind refuses it. */
public enum Birth {
    /** Invented people, made for showing and trying. */
    DEMO,
    /** A school's record. */
    REAL;

    /** The word in the database: {@code demo} or {@code real}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
