package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.PaperPoint;
import org.evenhand.casework.PaperTold;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;

/** What is asked of any paper from before Evenhand, and read from the answers (J15). */
final class PaperAnswers {
    private PaperAnswers() {}

    static List<Question> dates() {
        return List.of(
                Question.day("dated", "Which date does it bear?"),
                Question.day("toldOn", "On which day were they told of it?"),
                Question.line("how", "How were they told?").hinting("By post, by hand, by e-mail."),
                Question.line("signedBy", "Who signed it, and as what?"));
    }

    static Question has(boolean warning) {
        return Question.someOf(
                "has",
                "What of this is so? What is not ticked is listed on the case as lacking",
                PaperPoint.of(warning).stream()
                        .map(point -> Choice.of(point.name(), point.words()))
                        .toList());
    }

    static List<PaperPoint> points(Answers answers) {
        return answers.allOf("has", PaperPoint.class);
    }

    static Optional<PaperTold> told(Answers answers) {
        LocalDate dated = answers.pastDay("dated", "Enter the date on the paper");
        LocalDate on = answers.pastDay("toldOn", "Enter the day on which they were told");
        String how = answers.line("how", Answers.LONGEST_LINE, "Say how they were told");
        String signedBy = answers.line("signedBy", Answers.LONGEST_LINE, "Say who signed it");
        return dated == null || on == null
                ? Optional.empty()
                : Optional.of(new PaperTold(dated, on, how, signedBy));
    }
}
