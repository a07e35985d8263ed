package org.evenhand.casework.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.kernel.Period;
import org.evenhand.restriction.NotOnPremises.AllowedEntry;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;

/** The visits that may happen although somebody is barred: an event, voting, a meeting (P55-5). */
final class AllowedEntries {
    private static final int AT_MOST = 3;
    private static final List<String> ORDINALS = List.of("First", "Second", "Third");

    private AllowedEntries() {}

    static SheetPage page() {
        List<Question> questions = new ArrayList<>();
        for (int i = 1; i <= AT_MOST; i++) {
            String which = ORDINALS.get(i - 1) + " visit: ";
            questions.add(Question.day("visit" + i, which + "the day"));
            questions.add(Question.time("visit" + i + "From", which + "from when"));
            questions.add(Question.time("visit" + i + "Until", which + "until when"));
            questions.add(
                    Question.line("visit" + i + "What", which + "what for, and how")
                            .hinting(
                                    "For example: Parents' evening; please sign in at the office."));
        }
        return new SheetPage(
                "visits",
                "When they may come all the same",
                "A school event, voting in a hall that is a polling station, a hall that is let, a meeting"
                        + " to which they have a right. How a child is collected stands in the plan for"
                        + " contact about the child. Leave this empty if there is nothing.",
                questions,
                List.of());
    }

    static List<AllowedEntry> read(Answers answers) {
        List<AllowedEntry> entries = new ArrayList<>();
        for (int i = 1; i <= AT_MOST; i++) {
            String field = "visit" + i;
            LocalDate day = answers.day(field);
            LocalTime from = answers.time(field + "From");
            LocalTime until = answers.time(field + "Until");
            String what = answers.line(field + "What", Answers.LONGEST_LINE);
            boolean nothing = day == null && from == null && until == null && what.isEmpty();
            if (day != null && from != null && until != null && !what.isEmpty()) {
                if (from.isBefore(until)) {
                    entries.add(
                            new AllowedEntry(
                                    day.atTime(from).atZone(Period.LONDON).toInstant(),
                                    day.atTime(until).atZone(Period.LONDON).toInstant(),
                                    what));
                } else {
                    answers.problems().add(field + "Until", "A visit ends after it begins");
                }
            } else if (!nothing) {
                answers.problems()
                        .addToDate(field, "A visit has a day, two times, and says what for");
            }
        }
        return entries;
    }
}
