package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;

/**
 * One page of a worksheet: what it asks, and which of it must be answered before the decision.
 *
 * @param name the last part of its address
 * @param lead what to mind while answering, with the paragraph
 * @param needed the questions without which the page is not done
 */
public record SheetPage(
        String name, String title, String lead, List<Question> questions, List<String> needed) {
    public SheetPage {
        questions = List.copyOf(questions);
        needed = List.copyOf(needed);
    }

    /** A page of which every question must be answered. */
    static SheetPage of(String name, String title, String lead, Question... questions) {
        return new SheetPage(
                name,
                title,
                lead,
                List.of(questions),
                java.util.Arrays.stream(questions).map(Question::name).toList());
    }

    /** The same with questions that may stay empty. */
    SheetPage optional(String... mayStayEmpty) {
        List<String> left = new ArrayList<>(needed);
        left.removeAll(List.of(mayStayEmpty));
        return new SheetPage(name, title, lead, questions, left);
    }

    List<String> fields() {
        return questions.stream().flatMap(question -> question.fields().stream()).toList();
    }

    /** Only the answers of this page; nothing when it was never saved. */
    Typed ownOf(Typed sheet) {
        Typed own = Typed.nothing();
        for (String field : fields()) {
            if (sheet.answers().containsKey(field)) {
                own = own.with(field, sheet.all(field).toArray(String[]::new));
            }
        }
        return own;
    }

    boolean wasSaved(Typed sheet) {
        return ownOf(sheet).wasSent();
    }

    /** Nobody signs what they have not seen; a page without questions is seen on the last one. */
    boolean isSeenIn(Typed sheet) {
        return questions.isEmpty() || wasSaved(sheet);
    }

    boolean isDone(Typed sheet) {
        return wasSaved(sheet)
                && questions.stream()
                        .filter(question -> needed.contains(question.name()))
                        .allMatch(question -> question.isAnsweredIn(sheet));
    }
}
