package org.evenhand.calendar;

import static org.evenhand.calendar.Allowance.Unit.CALENDAR_DAYS;
import static org.evenhand.calendar.Allowance.Unit.CALENDAR_MONTHS;
import static org.evenhand.calendar.Allowance.Unit.SCHOOL_DAYS;
import static org.evenhand.calendar.Allowance.Unit.WORKING_DAYS;

import java.time.LocalDate;
import org.evenhand.calendar.Allowance.Count;
import org.evenhand.calendar.Allowance.TermDay;
import org.evenhand.calendar.Allowance.WhicheverFirst;
import org.evenhand.kernel.PolicyParagraph;

/**
 * The deadlines of the process, each with the paragraph that makes the duty and the time there is
 * unless the school chose otherwise ({@link Timers}). The policy itself sets no times.
 */
// Its fields are records of records; only an annotation that we do not depend on would say so.
@SuppressWarnings("ImmutableEnumChecker")
public enum Timer {
    /** A contact is recorded on the day it happens. */
    RECORD_CONTACT("P46", new Count(0, CALENDAR_DAYS)),
    /** An entry made later than this is marked as late. */
    LATE_ENTRY("P46", new Count(2, SCHOOL_DAYS)),
    FOLLOW_UP_ON_THE_SPOT_ACTION("P40", new Count(2, SCHOOL_DAYS)),
    FIRST_WELFARE_CHECK("F-H", new Count(1, CALENDAR_DAYS)),
    SECOND_WELFARE_CHECK("F-H", new Count(7, CALENDAR_DAYS)),
    THIRD_WELFARE_CHECK("F-H", new Count(1, CALENDAR_MONTHS)),
    TELL_POLICE("P33", new Count(0, CALENDAR_DAYS)),
    TELL_CHAIR_OF_WARNING("P49", new Count(1, SCHOOL_DAYS)),
    TELL_CHAIR_OF_INTERIM_BAR("F6", new Count(1, SCHOOL_DAYS)),
    /** When the Chair has not answered by then, the vice-chair is asked. */
    CHAIR_ANSWERS("J7", new Count(1, SCHOOL_DAYS)),
    /** What was said aloud is confirmed in a letter. */
    CONFIRM_IN_WRITING("P65", new Count(1, SCHOOL_DAYS)),
    REPRESENTATIONS("B4", new Count(10, SCHOOL_DAYS)),
    /** Published windows are 10 or 20 working days; the longer shuts nobody out. */
    ASK_FOR_REVIEW("B1", new Count(20, WORKING_DAYS)),
    ANSWER_REVIEW_REQUEST("B1", new Count(10, WORKING_DAYS)),
    CORRECT_ERRORS_IN_WARNING("B32", new Count(10, WORKING_DAYS)),
    /** Conduct after this is no longer "continued": the person is warned afresh. */
    WARNING_COUNTS("J10", new Count(12, CALENDAR_MONTHS)),
    READ_NAMED_CONTACT_MAILBOX("P55", new Count(1, SCHOOL_DAYS)),
    SUBJECT_ACCESS("B16", new Count(1, CALENDAR_MONTHS)),
    COMPLEX_SUBJECT_ACCESS("B16", new Count(3, CALENDAR_MONTHS)),
    EDUCATIONAL_RECORD("B17", new Count(15, SCHOOL_DAYS)),
    FREEDOM_OF_INFORMATION(
            "B24", new WhicheverFirst(new Count(20, SCHOOL_DAYS), new Count(60, WORKING_DAYS))),
    ACKNOWLEDGE_DATA_PROTECTION_COMPLAINT("B25", new Count(30, CALENDAR_DAYS)),
    RIDDOR_OVER_SEVEN_DAYS("B22", new Count(15, CALENDAR_DAYS)),
    FIGURES_FOR_GOVERNORS("B30", TermDay.END_OF_TERM),
    ANNUAL_REVIEW("P67", TermDay.END_OF_SCHOOL_YEAR),
    REMIND_ALL_PARENTS("P5", TermDay.FIRST_DAY_OF_AUTUMN);

    private final PolicyParagraph paragraph;
    private final Allowance usual;

    Timer(String paragraph, Allowance usual) {
        this.paragraph = new PolicyParagraph(paragraph);
        this.usual = usual;
    }

    /** Where the duty comes from. */
    public PolicyParagraph paragraph() {
        return paragraph;
    }

    /** The time there is when the school has chosen none. */
    public Allowance usual() {
        return usual;
    }

    /** The last day in time, for something that started on this day, with the usual allowance. */
    public Due dueFrom(LocalDate day, SchoolCalendar calendar) {
        return usual.from(day, calendar);
    }
}
