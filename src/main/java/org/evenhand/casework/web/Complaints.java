package org.evenhand.casework.web;

import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Complaint;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;

/** The complaints of a case, to choose one. */
final class Complaints {
    private Complaints() {}

    static Question question(
            CaseFile file, String name, String label, Predicate<Complaint> offered) {
        return Question.oneOf(
                name,
                label,
                file.theCase().complaints().stream()
                        .filter(offered)
                        .map(one -> Choice.of(one.id().text(), words(one)))
                        .toList());
    }

    private static String words(Complaint one) {
        String day = PrintedDate.of(one.routed().fact().on());
        return one.concluded()
                .map(end -> "%s, %s. Concluded: %s".formatted(one.name(), day, end.fact().stage()))
                .orElse("%s, %s. Not concluded".formatted(one.name(), day));
    }

    static Optional<Complaint> chosen(CaseFile file, Answers answers, String name) {
        String text = answers.problems().typed().first(name);
        return file.theCase().complaints().stream()
                .filter(one -> one.id().text().equals(text))
                .findFirst();
    }
}
