package org.evenhand.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.evenhand.school.SchoolProfile;
import org.evenhand.school.Schools;

/**
 * How far an empty school has come on the way to its first letter: eight answers, most of which a
 * letter cannot go without.
 *
 * @param answered those that are given
 * @param missing everything that still stops the first letter
 */
public record FirstHour(List<Question> answered, Grounds missing) {
    public FirstHour {
        answered = List.copyOf(answered);
    }

    /** The eight, in the order in which they are asked. */
    public enum Question {
        HEADTEACHER,
        CHAIR,
        POLICY,
        TERM_DATES,
        EMERGENCIES,
        LETTERHEAD,
        DATA_PROTECTION,
        FRONT_DESK
    }

    public static FirstHour of(Unit unit) {
        SchoolProfile profile = Schools.profile(unit);
        PostHolders holders = PostHolders.now(unit);
        SchoolCalendar calendar = Calendars.of(unit);
        boolean head = !holders.of(Role.HEADTEACHER).isEmpty();
        boolean chair = !holders.of(Role.CHAIR).isEmpty();
        boolean terms = calendar.covers(unit.today());
        return new FirstHour(
                Stream.of(
                                when(head, Question.HEADTEACHER),
                                when(chair, Question.CHAIR),
                                when(profile.policy().isPresent(), Question.POLICY),
                                when(terms, Question.TERM_DATES),
                                when(profile.emergency().isPresent(), Question.EMERGENCIES),
                                when(profile.paper().isComplete(), Question.LETTERHEAD),
                                when(
                                        profile.dataProtection().isPresent(),
                                        Question.DATA_PROTECTION),
                                when(profile.deskCover().isPresent(), Question.FRONT_DESK))
                        .flatMap(Optional::stream)
                        .toList(),
                Stream.of(
                                missing(
                                        head,
                                        "letter.needs-headteacher",
                                        "P44",
                                        "The headteacher decides on every letter, and nobody is headteacher now.",
                                        "Give somebody an account as headteacher, or name an acting one."),
                                missing(
                                        chair,
                                        "letter.needs-chair",
                                        "P49",
                                        "The Chair is told of every warning, and nobody is recorded as Chair.",
                                        "Name the Chair, with an account or without."),
                                missing(
                                        terms,
                                        "letter.needs-term-dates",
                                        "E45",
                                        "Deadlines are counted in school days, and today is in no term that is"
                                                + " entered. "
                                                + calendar.howFarItGoes(),
                                        "Enter the term dates."))
                        .collect(Grounds.collecting())
                        .and(profile.missingForALetter()));
    }

    public boolean has(Question question) {
        return answered.contains(question);
    }

    /** Whether nothing has been answered yet: the business manager is led here first. */
    public boolean isUntouched() {
        return answered.isEmpty();
    }

    public boolean isOver() {
        return answered.size() == Question.values().length;
    }

    private static Optional<Question> when(boolean given, Question question) {
        return given ? Optional.of(question) : Optional.empty();
    }

    private static Optional<Ground> missing(
            boolean given, String rule, String paragraph, String because, String remedy) {
        return given
                ? Optional.empty()
                : Optional.of(new Ground(rule, new PolicyParagraph(paragraph), because, remedy));
    }
}
