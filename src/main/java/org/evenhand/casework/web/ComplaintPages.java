package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.act.ReviewingAComplaint;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;

/** What is asked before a complaint is said to be repeated: a page for each of its points. */
final class ComplaintPages {
    private final CaseFile file;
    private final Answers soFar;

    ComplaintPages(CaseFile file, Answers soFar) {
        this.file = file;
        this.soFar = soFar;
    }

    List<SheetPage> all() {
        List<SheetPage> pages = new ArrayList<>();
        pages.add(which());
        List<String> points = points(soFar);
        for (int i = 0; i < points.size(); i++) {
            pages.add(point(i + 1, points.get(i)));
        }
        pages.add(weighing());
        pages.add(letter());
        return pages;
    }

    /** The points as they were written down, one a line. */
    static List<String> points(Answers answers) {
        return answers.text("points", Answers.LONGEST_TEXT)
                .lines()
                .map(String::strip)
                .map(line -> line.startsWith("- ") ? line.substring(2).strip() : line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private SheetPage which() {
        return SheetPage.of(
                "which",
                "The two complaints",
                "Everybody may complain more than once, about something else or about what happened since"
                        + " (P30). Only in exceptional circumstances is a complaint said to be a repeat, and"
                        + " only of one that has run to its end (P32).",
                Complaints.question(
                        file,
                        "complaint",
                        "Which complaint do you review?",
                        one -> one.concluded().isEmpty()),
                Complaints.question(
                        file, "earlier", "Which earlier complaint does it repeat?", _ -> true),
                Question.longText("points", "What does it raise? One point a line")
                        .hinting(
                                "As they put it. Each point is then looked at on a page of its own."));
    }

    private SheetPage point(int number, String words) {
        return SheetPage.of(
                        "point-" + number,
                        "Point %d".formatted(number),
                        "They raise now: %s\n\n%s".formatted(words, before()),
                        Question.oneOf(
                                "is-" + number,
                                "Has this point been decided already?",
                                ReviewingAComplaint.Is.class,
                                ReviewingAComplaint.Is::words),
                        Question.text("where-" + number, "If decided: where, and what was found?")
                                .hinting("As the letter will say it: which answer, of which day."),
                        Owners.question(file, "owner-" + number, "If new: who deals with it?"),
                        Question.line("step-" + number, "If new: what happens next?"),
                        Question.day("by-" + number, "If new: by when?"))
                .optional("where-" + number, "owner-" + number, "step-" + number, "by-" + number);
    }

    /** The other side of the comparison. */
    private String before() {
        return Complaints.chosen(file, soFar, "earlier")
                .map(earlier ->
                        "The earlier complaint: %s\n%s"
                                .formatted(
                                        earlier.name(),
                                        earlier.concluded()
                                                .map(end ->
                                                        "%s, %s: %s"
                                                                .formatted(
                                                                        end.fact().stage(),
                                                                        PrintedDate.of(
                                                                                end.fact().on()),
                                                                        end.fact().outcome()))
                                                .orElse("It is not concluded.")))
                .orElse("The earlier complaint is not chosen yet.");
    }

    private static SheetPage weighing() {
        return SheetPage.of(
                "weighing",
                "What speaks for considering it again",
                "Each complaint is considered on its merits. The effect on the person and any broader public"
                        + " interest are taken into account (P59). The letter gives these answers.",
                Question.text(
                        "merits", "The merits: is there anything in it, whatever was decided?"),
                Question.text(
                        "onPerson", "What does it mean for the person if it goes no further?"),
                Question.text(
                        "publicInterest", "Do others have an interest in its being considered?"),
                Question.text("exceptional", "Why is this one of the exceptional cases? (P32)"));
    }

    private static SheetPage letter() {
        return SheetPage.of(
                        "letter",
                        "The letter",
                        "The person is told what is decided and why (P60).",
                        Question.text("next", "If they disagree")
                                .hinting("Name an outside body only if it takes such complaints.")
                                .suggesting(
                                        "You may write to the clerk to the governors and ask for this decision"
                                                + " to be looked at by somebody who had no part in it."),
                        AllTheSame.question())
                .optional(AllTheSame.FIELD);
    }
}
