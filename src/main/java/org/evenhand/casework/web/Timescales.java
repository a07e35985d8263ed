package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.calendar.AcademicYear;
import org.evenhand.calendar.Resolution;
import org.evenhand.calendar.Term;
import org.evenhand.calendar.TermName;
import org.evenhand.calendar.Timescale;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * How long a restriction lasts, as it was chosen on its page: with its last day and the working, or
 * every ground why there is none (P50, E44).
 *
 * @param words as the letter prints it
 * @param cautions what to mind about its length; none of it forbids it
 */
record Timescales(
        LocalDate start,
        String words,
        @Nullable LocalDate lastDay,
        String working,
        Grounds undated,
        Grounds cautions) {
    private static final int TERMS_OFFERED = 4;

    /** 3, 6 or 12 months, the ends of the terms within them, or another day. */
    static List<Choice> choices(CaseFile file, LocalDate start) {
        List<Choice> choices = new ArrayList<>();
        for (Timescale.Months months : Timescale.Months.values()) {
            choices.add(Choice.of(months.name(), words(months), hint(file, months, start)));
        }
        file.calendar().termsEndingAfter(start).stream()
                .limit(TERMS_OFFERED)
                .filter(term ->
                        !term.lastPupilDay().isAfter(Timescale.Months.TWELVE.lastDay(start)))
                .map(Timescales::endOf)
                .forEach(end ->
                        choices.add(Choice.of(value(end), end.label(), hint(file, end, start))));
        choices.add(Choice.of("OTHER", "Another day, at most twelve months on"));
        return choices;
    }

    private static Timescale.EndOfTerm endOf(Term term) {
        return new Timescale.EndOfTerm(term.name(), term.year());
    }

    private static String value(Timescale.EndOfTerm end) {
        return end.term().name() + "-" + end.year().startsIn();
    }

    private static String words(Timescale.Months months) {
        return months.count() + " months";
    }

    /** The last day with its working, or what keeps it from being worked out. */
    private static String hint(CaseFile file, Timescale timescale, LocalDate start) {
        return switch (timescale.from(start, file.calendar())) {
            case Resolution.Resolved resolved -> resolved.working();
            case Resolution.NotResolved none -> none.grounds().all().getFirst().because();
        };
    }

    /** What was chosen so far. */
    static Timescales of(CaseFile file, Answers answers) {
        LocalDate day = answers.day("start");
        LocalDate start = day == null ? file.today() : day;
        String chosen = answers.problems().typed().first("timescale");
        for (Timescale.Months months : Timescale.Months.values()) {
            if (months.name().equals(chosen)) {
                return resolved(words(months), months.from(start, file.calendar()), start);
            }
        }
        if (chosen.equals("OTHER")) {
            return other(file, answers, start);
        }
        return term(chosen)
                .map(end -> resolved(end.label(), end.from(start, file.calendar()), start))
                .orElseGet(() -> notChosen(start));
    }

    private static java.util.Optional<Timescale.EndOfTerm> term(String chosen) {
        int hyphen = chosen.indexOf('-');
        try {
            return hyphen < 0
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(
                            new Timescale.EndOfTerm(
                                    TermName.valueOf(chosen.substring(0, hyphen)),
                                    new AcademicYear(
                                            Integer.parseInt(chosen.substring(hyphen + 1)))));
        } catch (IllegalArgumentException notOffered) {
            return java.util.Optional.empty();
        }
    }

    private static Timescales other(CaseFile file, Answers answers, LocalDate start) {
        LocalDate day = answers.day("otherDay");
        String because = answers.text("otherBecause", Answers.LONGEST_TEXT);
        if (day == null) {
            return undated(
                    start,
                    "The other day is not given.",
                    "Enter the last day, and why none of the others fits.");
        }
        return resolved(
                "until " + org.evenhand.calendar.PrintedDate.of(day),
                new Timescale.UntilDay(day, because).from(start, file.calendar()),
                start);
    }

    private static Timescales notChosen(LocalDate start) {
        return undated(start, "How long it lasts is not chosen.", "Choose one of the lengths.");
    }

    private static Timescales undated(LocalDate start, String because, String remedy) {
        return new Timescales(
                start,
                "",
                null,
                "",
                Grounds.of(
                        new Ground("pccr.has-a-last-day", PolicyParagraph.p(50), because, remedy)),
                Grounds.none());
    }

    private static Timescales resolved(String words, Resolution resolution, LocalDate start) {
        return switch (resolution) {
            case Resolution.Resolved found ->
                    new Timescales(
                            start,
                            words,
                            found.lastDay(),
                            found.working(),
                            Grounds.none(),
                            found.cautions());
            case Resolution.NotResolved none ->
                    new Timescales(start, words, null, "", none.grounds(), Grounds.none());
        };
    }
}
