package org.evenhand.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/** Works out one last day for one start, and says how. */
final class Resolving {
    private static final int FEW_SCHOOL_DAYS = 15;
    private static final int MANY_SCHOOL_DAYS = 200;

    private static final PolicyParagraph DURATION = PolicyParagraph.p(50);
    private static final PolicyParagraph STRICTER_LONGER = PolicyParagraph.j(9);
    private static final PolicyParagraph ENDS_IN_HOLIDAYS = new PolicyParagraph("E40");
    private static final PolicyParagraph CONFIRM_THE_DATE = new PolicyParagraph("E44");
    private static final PolicyParagraph NOT_PUBLISHED = new PolicyParagraph("E45");

    private final LocalDate start;
    private final SchoolCalendar calendar;

    Resolving(LocalDate start, SchoolCalendar calendar) {
        this.start = start;
        this.calendar = calendar;
    }

    Resolution resolve(Timescale timescale) {
        return switch (timescale) {
            case Timescale.Months months -> inMonths(months);
            case Timescale.EndOfTerm end -> atEndOf(end);
            case Timescale.UntilDay until -> untilDay(until);
            case Timescale.SchoolDays days -> inSchoolDays(days);
        };
    }

    private Resolution inMonths(Timescale.Months months) {
        String name = "%d months from %s".formatted(months.count(), PrintedDate.of(start));
        String cutShort =
                months.isCutShort(start)
                        ? " (there is no day %d in that month, so it ends on the month’s last day)"
                                .formatted(start.getDayOfMonth())
                        : "";
        return until(months.lastDay(start), name, cutShort);
    }

    private Resolution atEndOf(Timescale.EndOfTerm end) {
        return calendar.term(end.term(), end.year())
                .map(calendar::endOf)
                .map(day -> until(day, end.label(), ""))
                .orElseGet(() -> new Resolution.NotResolved(Grounds.of(noDatesYet(end))));
    }

    private Resolution untilDay(Timescale.UntilDay until) {
        if (!until.reason().isBlank()) {
            return until(
                    until.day(), "Until a chosen day", " (%s)".formatted(until.reason().strip()));
        }
        return new Resolution.NotResolved(
                Stream.of(endsTooSoon(until.day()), Optional.of(needsReason()))
                        .collect(Grounds.collecting()));
    }

    private Resolution inSchoolDays(Timescale.SchoolDays days) {
        String name = "%s from %s".formatted(count(days.count()), PrintedDate.of(start));
        return calendar.schoolDayAfter(start, days.count())
                .map(day -> until(day, name, ""))
                .orElseGet(() -> new Resolution.NotResolved(Grounds.of(cannotCount(days))));
    }

    private Resolution until(LocalDate lastDay, String name, String because) {
        Optional<Ground> tooSoon = endsTooSoon(lastDay);
        if (tooSoon.isPresent()) {
            return new Resolution.NotResolved(Grounds.of(tooSoon.get()));
        }
        OptionalInt schoolDays = calendar.schoolDaysBetween(start, lastDay);
        String counted =
                schoolDays.isPresent()
                        ? count(schoolDays.getAsInt())
                        : "school days not known: " + calendar.howFarItGoes();
        String working = "%s = %s%s, %s".formatted(name, PrintedDate.of(lastDay), because, counted);
        return new Resolution.Resolved(
                start, lastDay, schoolDays, working, cautions(lastDay, schoolDays));
    }

    private Grounds cautions(LocalDate lastDay, OptionalInt schoolDays) {
        List<Ground> cautions = new ArrayList<>();
        if (schoolDays.isEmpty()) {
            cautions.add(
                    new Ground(
                            "timescale.school-days-not-known",
                            NOT_PUBLISHED,
                            "How many school days this is cannot be said. "
                                    + calendar.howFarItGoes(),
                            "Enter the term dates when they are published."));
        } else if (schoolDays.getAsInt() < FEW_SCHOOL_DAYS) {
            cautions.add(
                    new Ground(
                            "timescale.few-school-days",
                            CONFIRM_THE_DATE,
                            "This is only %s.".formatted(count(schoolDays.getAsInt())),
                            "Check that this is the term and the year you mean."));
        } else if (schoolDays.getAsInt() > MANY_SCHOOL_DAYS) {
            cautions.add(
                    new Ground(
                            "timescale.many-school-days",
                            CONFIRM_THE_DATE,
                            "This is %s.".formatted(count(schoolDays.getAsInt())),
                            "Check that this is the term and the year you mean."));
        }
        if (lastDay.isAfter(Timescale.Months.TWELVE.lastDay(start))) {
            cautions.add(
                    new Ground(
                            "timescale.longer-than-twelve-months",
                            STRICTER_LONGER,
                            "This is longer than twelve months. Beyond twelve continuous months"
                                    + " there must be fresh conduct since the last decision and an"
                                    + " uninvolved governor’s review.",
                            "Choose twelve months or less."));
        }
        DayKind kind = calendar.kindOf(lastDay);
        if (kind == DayKind.HOLIDAY || kind == DayKind.HALF_TERM) {
            cautions.add(
                    new Ground(
                            "timescale.ends-in-holidays",
                            ENDS_IN_HOLIDAYS,
                            "The last day is %s. It ends by itself all the same."
                                    .formatted(kind.words()),
                            "Name who takes off flags and mail rules that night."));
        }
        return new Grounds(cautions);
    }

    private Optional<Ground> endsTooSoon(LocalDate lastDay) {
        return lastDay.isAfter(start)
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "timescale.ends-after-start",
                                DURATION,
                                "It would end on %s, which is not after its start on %s."
                                        .formatted(PrintedDate.of(lastDay), PrintedDate.of(start)),
                                "Choose a later end."));
    }

    private Ground noDatesYet(Timescale.EndOfTerm end) {
        return new Ground(
                "timescale.term-has-no-dates",
                NOT_PUBLISHED,
                "%s has no dates yet. %s"
                        .formatted(Term.label(end.term(), end.year()), calendar.howFarItGoes()),
                "Choose a fixed date instead, or enter the term dates first.");
    }

    private Ground cannotCount(Timescale.SchoolDays days) {
        return new Ground(
                "timescale.school-days-not-known",
                NOT_PUBLISHED,
                "%s from %s cannot be counted. %s"
                        .formatted(
                                count(days.count()),
                                PrintedDate.of(start),
                                calendar.howFarItGoes()),
                "Choose a fixed date instead, or enter the term dates first.");
    }

    private static Ground needsReason() {
        return new Ground(
                "timescale.needs-reason",
                DURATION,
                "The policy names 3, 6 or 12 months or the end of a term; another day needs a"
                        + " reason.",
                "Say why this day.");
    }

    private static String count(int schoolDays) {
        return schoolDays == 1 ? "1 school day" : schoolDays + " school days";
    }
}
