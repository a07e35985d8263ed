package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.contactlog.AllegationExamined;
import org.evenhand.contactlog.Finding;
import org.evenhand.contactlog.act.ExaminingAnAllegation;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** The allegation in it was looked into. */
@Component
final class ExamineForm implements EntryForm {
    private final ExaminingAnAllegation examining;

    ExamineForm(ExaminingAnAllegation examining) {
        this.examining = examining;
    }

    @Override
    public String path() {
        return "examine";
    }

    @Override
    public String title() {
        return "Look into the allegation";
    }

    @Override
    public Act act() {
        return ExaminingAnAllegation.EXAMINE;
    }

    @Override
    public String why() {
        return "Until somebody whom it is not about has looked into it, it is an allegation, not yet examined,"
                + " and cannot count (P23, J4).";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return open.seeing().whole();
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        Stream<Question> asked =
                Stream.of(
                        new Question.One(
                                "finding",
                                "What came of it?",
                                null,
                                Question.all(
                                        Finding.class,
                                        each -> AskingForHeadings.sentence(each.words())),
                                open.told(AllegationExamined.class, told -> told.finding().name())),
                        new Question.Day("on", "When was it looked into?", null, open.today()),
                        Question.text(
                                "result",
                                "What was looked at, and what was found?",
                                open.words(AllegationExamined.class, AllegationExamined::result)));
        return Stream.concat(Question.quotes(open.entry()), asked).toList();
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        Finding finding = answers.oneOf("finding", Finding.class, "Choose what came of it");
        LocalDate on = answers.pastDay("on", "Enter the day");
        String result =
                answers.text("result", Answers.LONGEST_ACCOUNT, "Say what was looked at and found");
        return answers.fine() && finding != null && on != null
                ? Optional.of(
                        examining.examine(
                                scope,
                                ticket,
                                new AllegationExamined(open.id(), finding, on, result)))
                : Optional.empty();
    }
}
