package org.evenhand.people.importing;

import java.time.LocalDate;

/** How long somebody stays who was brought in and whom nothing is ever recorded about (J20). */
public enum KeptFor {
    THREE_MONTHS("Three months", 3),
    SIX_MONTHS("Six months", 6),
    ONE_YEAR("One year, which is the longest", 12);

    private final String words;
    private final int months;

    KeptFor(String words, int months) {
        this.words = words;
        this.months = months;
    }

    public String words() {
        return words;
    }

    /** The last day. */
    public LocalDate from(LocalDate today) {
        return today.plusMonths(months);
    }
}
