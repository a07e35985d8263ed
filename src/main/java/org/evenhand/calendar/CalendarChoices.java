package org.evenhand.calendar;

/**
 * What a school decides once about its calendar.
 *
 * @param endOfTerm which day ends a term (E43)
 * @param partlyClosed whether a day on which the school is closed in part is a school day (E52)
 */
public record CalendarChoices(EndOfTerm endOfTerm, PartlyClosed partlyClosed) {
    /** The last pupil day, and a day closed in part counts. */
    public static final CalendarChoices USUAL =
            new CalendarChoices(EndOfTerm.LAST_PUPIL_DAY, PartlyClosed.IS_A_SCHOOL_DAY);

    /** The day that people mean by "the end of term". */
    public enum EndOfTerm {
        LAST_PUPIL_DAY,
        LAST_STAFF_DAY
    }

    /** What a day on which only some pupils attend is. */
    public enum PartlyClosed {
        IS_A_SCHOOL_DAY,
        IS_NO_SCHOOL_DAY
    }
}
