package org.evenhand.calendar;

import static org.evenhand.calendar.Allowance.Unit.CALENDAR_DAYS;
import static org.evenhand.calendar.Allowance.Unit.CALENDAR_MONTHS;
import static org.evenhand.calendar.Allowance.Unit.SCHOOL_DAYS;
import static org.evenhand.calendar.Allowance.Unit.WORKING_DAYS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
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
    /** An entry made later than this is marked as late. */
    LATE_ENTRY("An entry made later than this is marked as late", "P46", new Count(2, SCHOOL_DAYS)),
    FOLLOW_UP_ON_THE_SPOT_ACTION(
            "Follow up what was done on the spot", "P40", new Count(2, SCHOOL_DAYS)),
    FIRST_WELFARE_CHECK(
            "First welfare check on affected staff", "F-H", new Count(1, CALENDAR_DAYS)),
    SECOND_WELFARE_CHECK("Second welfare check", "F-H", new Count(7, CALENDAR_DAYS)),
    THIRD_WELFARE_CHECK("Third welfare check", "F-H", new Count(1, CALENDAR_MONTHS)),
    TELL_POLICE(
            "Report violence, a threat of it or stalking to the police",
            "P33",
            new Count(0, CALENDAR_DAYS)),
    TELL_CHAIR_OF_WARNING(
            "Tell the Chair that a warning was sent", "P49", new Count(1, SCHOOL_DAYS)),
    TELL_CHAIR_OF_INTERIM_BAR("Tell the Chair of an interim bar", "F6", new Count(1, SCHOOL_DAYS)),
    /** When the Chair has not answered by then, the vice-chair is asked. */
    CHAIR_ANSWERS(
            "The Chair answers; then the vice-chair is asked", "J7", new Count(1, SCHOOL_DAYS)),
    /** What was said aloud is confirmed in a letter. */
    CONFIRM_IN_WRITING("Confirm in writing what was said aloud", "P65", new Count(1, SCHOOL_DAYS)),
    REPRESENTATIONS(
            "The person gives their side on a bar from the premises",
            "B4",
            new Count(10, SCHOOL_DAYS)),
    /** Published windows are 10 or 20 working days; the longer shuts nobody out. */
    ASK_FOR_REVIEW("The person asks for a review", "B1", new Count(20, WORKING_DAYS)),
    ANSWER_REVIEW_REQUEST("Answer a request for review", "B1", new Count(10, WORKING_DAYS)),
    CORRECT_ERRORS_IN_WARNING(
            "The person says what is wrong in a warning", "B32", new Count(10, WORKING_DAYS)),
    /** Conduct after this is no longer "continued": the person is warned afresh. */
    WARNING_COUNTS("How long a warning counts", "J10", new Count(12, CALENDAR_MONTHS)),
    /** Until then the deputy stands in; whoever turns to the old contact is passed on. */
    NAME_A_CONTACT(
            "Name somebody in the place of a named contact who cannot act",
            "E25",
            new Count(5, SCHOOL_DAYS)),
    /** Counted in working days: what is put on in a holiday is put on by whoever is there. */
    CARRY_OUT(
            "Carry a restriction out, from the day the person was told",
            "P51",
            new Count(1, WORKING_DAYS)),
    /** Rules are changed by others, notes are tidied away. */
    CHECK_ENFORCEMENT(
            "Look again whether a restriction is still carried out",
            "P66",
            new Count(20, WORKING_DAYS)),
    /** After a warning, and during a restriction, the record goes on and somebody looks at it. */
    CHECK_MONITORING(
            "Look how it goes after a warning, and during a restriction",
            "F5",
            new Count(20, SCHOOL_DAYS)),
    /** It decides case by case, and is bound to no time: then somebody asks how it stands. */
    AUTHORITY_ANSWERS(
            "The authority answers a request to write; then somebody asks how it stands",
            "F8",
            new Count(10, SCHOOL_DAYS)),
    FIRST_MEETING(
            "The person says whether they would like the first meeting after a restriction",
            "J18",
            new Count(20, SCHOOL_DAYS)),
    SUBJECT_ACCESS("Answer a request for one’s own data", "B16", new Count(1, CALENDAR_MONTHS)),
    COMPLEX_SUBJECT_ACCESS(
            "Answer a complex request for one’s own data", "B16", new Count(3, CALENDAR_MONTHS)),
    EDUCATIONAL_RECORD("Show a pupil’s educational record", "B17", new Count(15, SCHOOL_DAYS)),
    FREEDOM_OF_INFORMATION(
            "Answer a freedom of information request",
            "B24",
            new WhicheverFirst(new Count(20, SCHOOL_DAYS), new Count(60, WORKING_DAYS))),
    ACKNOWLEDGE_DATA_PROTECTION_COMPLAINT(
            "Acknowledge a complaint about data protection", "B25", new Count(30, CALENDAR_DAYS)),
    RIDDOR_OVER_SEVEN_DAYS(
            "Report an injury of over seven days under RIDDOR",
            "B22",
            new Count(15, CALENDAR_DAYS)),
    FIGURES_FOR_GOVERNORS("Figures for the governors", "B30", TermDay.END_OF_TERM),
    ANNUAL_REVIEW("Annual review of how the policy was applied", "P67", TermDay.END_OF_SCHOOL_YEAR),
    REMIND_ALL_PARENTS("Remind all parents of the policy", "P5", TermDay.FIRST_DAY_OF_AUTUMN);

    private static final Set<Timer> SET_BY_LAW =
            EnumSet.of(
                    SUBJECT_ACCESS,
                    COMPLEX_SUBJECT_ACCESS,
                    EDUCATIONAL_RECORD,
                    FREEDOM_OF_INFORMATION,
                    ACKNOWLEDGE_DATA_PROTECTION_COMPLAINT,
                    RIDDOR_OVER_SEVEN_DAYS);

    private static final Set<Timer> SOMEBODY_ELSE_ANSWERS =
            EnumSet.of(
                    CHAIR_ANSWERS,
                    REPRESENTATIONS,
                    ASK_FOR_REVIEW,
                    ANSWER_REVIEW_REQUEST,
                    CORRECT_ERRORS_IN_WARNING,
                    WARNING_COUNTS,
                    AUTHORITY_ANSWERS,
                    FIRST_MEETING);

    private final String words;
    private final PolicyParagraph paragraph;
    private final Allowance usual;

    Timer(String words, String paragraph, Allowance usual) {
        this.words = words;
        this.paragraph = new PolicyParagraph(paragraph);
        this.usual = usual;
    }

    /** What there is time for. */
    public String words() {
        return words;
    }

    public boolean isSetByLaw() {
        return SET_BY_LAW.contains(this);
    }

    /** Whether a school may allow another number of days or months. */
    public boolean isTheSchoolsToChoose() {
        return usual instanceof Count && !isSetByLaw();
    }

    /** Whether nothing could come of it on the same day. */
    public boolean needsSomeTime() {
        return SOMEBODY_ELSE_ANSWERS.contains(this);
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
