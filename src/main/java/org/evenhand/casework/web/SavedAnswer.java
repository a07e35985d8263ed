package org.evenhand.casework.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;

/** A question with its answer in words, as a page that is checked shows it. */
public record SavedAnswer(String question, String answer) {
    static List<SavedAnswer> of(List<Question> questions, Typed typed) {
        return questions.stream()
                .map(question -> new SavedAnswer(question.label(), words(question, typed)))
                .toList();
    }

    private static String words(Question question, Typed typed) {
        return switch (question.kind()) {
            case LINE, TEXT, LONG_TEXT, TIME -> typed.first(question.name());
            case DAY -> day(question.name(), typed);
            case ONE_OF, PICKED, SOME_OF ->
                    question.choices().stream()
                            .filter(choice -> typed.all(question.name()).contains(choice.value()))
                            .map(Choice::text)
                            .collect(Collectors.joining("\n"));
        };
    }

    private static String day(String name, Typed typed) {
        try {
            return PrintedDate.of(
                    LocalDate.of(
                            Integer.parseInt(typed.first(name + "-year").strip()),
                            Integer.parseInt(typed.first(name + "-month").strip()),
                            Integer.parseInt(typed.first(name + "-day").strip())));
        } catch (NumberFormatException | DateTimeException none) {
            return "";
        }
    }
}
