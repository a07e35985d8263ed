package org.evenhand.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.PolicyParagraph;

/**
 * Whether a letter would arrive when nobody at school can answer (J13). It speaks against sending
 * then; the head may send it all the same with a reason, and it is never asked of an interim bar.
 */
public final class LetterLanding {
    private static final PolicyParagraph LETTERS = PolicyParagraph.j(13);

    private LetterLanding() {}

    /** The ground against a letter that lands on this day; empty when it is a school day. */
    public static Optional<Ground> against(LocalDate lands, SchoolCalendar calendar) {
        return switch (calendar.isSchoolDay(lands)) {
            case YES -> Optional.empty();
            case NO -> Optional.of(nobodyThere(lands, calendar));
            case NOT_KNOWN -> Optional.of(notKnown(lands, calendar));
        };
    }

    private static Ground nobodyThere(LocalDate lands, SchoolCalendar calendar) {
        return new Ground(
                "letter.lands-when-nobody-can-answer",
                LETTERS,
                "It would arrive on %s, which is %s: nobody could answer."
                        .formatted(PrintedDate.of(lands), calendar.kindOf(lands).words()),
                calendar.schoolDayOnOrAfter(lands)
                        .map(day ->
                                "Send it so that it arrives on %s.".formatted(PrintedDate.of(day)))
                        .orElse("Send it so that it arrives on a school day."));
    }

    private static Ground notKnown(LocalDate lands, SchoolCalendar calendar) {
        return new Ground(
                "letter.landing-not-known",
                LETTERS,
                "It would arrive on %s, and whether anybody could answer then is not known. %s"
                        .formatted(PrintedDate.of(lands), calendar.howFarItGoes()),
                "Enter the term dates.");
    }
}
