package org.evenhand.calendar;

/** What a day is for a school. The first that fits wins, in this order. */
public enum DayKind {
    WEEKEND("at a weekend"),
    BANK_HOLIDAY("a bank holiday"),
    /** A weekday outside the terms that the school has published: nobody can say (E45). */
    NOT_KNOWN("not in the published term dates"),
    CLOSED("a day on which the school is closed"),
    /** Staff are there, pupils are not: a named INSET day, or after the last pupil day. */
    INSET("an INSET day"),
    HALF_TERM("in a half-term holiday"),
    HOLIDAY("in the school holidays"),
    PARTLY_CLOSED("a day on which the school is partly closed"),
    SCHOOL_DAY("a school day");

    private final String words;

    DayKind(String words) {
        this.words = words;
    }

    /** As it completes "that day is ...". */
    public String words() {
        return words;
    }
}
