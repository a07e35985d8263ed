package org.evenhand.calendar;

/** The made-up terms of these tests, for tests of other chapters. */
public final class PublishedTerms {
    private PublishedTerms() {}

    /** 2026/27, as {@link InventedTerms} tells it. */
    public static SchoolCalendar year2026() {
        return SchoolCalendar.of(InventedTerms.year2026());
    }
}
