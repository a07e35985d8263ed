package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.AdjustmentAnswer;
import org.evenhand.casework.AgreedAdjustments;
import org.evenhand.casework.CaseFile;
import org.evenhand.people.AdjustmentRecorded;
import org.evenhand.people.Kept;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;

/** Of each adjustment that was agreed: do the clauses leave it workable, and how (P68)? */
final class AdjustmentQuestions {
    private AdjustmentQuestions() {}

    /** A page of its own, where anything was agreed. */
    static Optional<SheetPage> page(CaseFile file) {
        List<Question> questions = of(file);
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SheetPage(
                                "adjustments",
                                "What was agreed with them",
                                "Each adjustment that is in place goes on during a restriction (P68). Say how,"
                                        + " or change the clause.",
                                questions,
                                questions.stream().map(Question::name).toList()));
    }

    static List<Question> of(CaseFile file) {
        return AgreedAdjustments.inPlace(file).stream().map(AdjustmentQuestions::question).toList();
    }

    private static Question question(Kept<AdjustmentRecorded> kept) {
        return Question.text(
                        name(kept),
                        "How is this kept: " + AgreedAdjustments.inWords(kept.fact()) + "?")
                .hinting(kept.fact().need());
    }

    private static String name(Kept<AdjustmentRecorded> kept) {
        return "adjustment-" + kept.id().text();
    }

    static List<AdjustmentAnswer> read(CaseFile file, Answers answers) {
        return AgreedAdjustments.inPlace(file).stream()
                .map(kept ->
                        new AdjustmentAnswer(
                                kept.id(), answers.text(name(kept), Answers.LONGEST_TEXT)))
                .toList();
    }
}
