package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.act.ReviewingTheLength;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.Restriction;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Whether somebody may be restricted for more than twelve months in a row (J9). */
@Component
final class LengthForm implements CaseForm {
    private final ReviewingTheLength reviewing;

    LengthForm(ReviewingTheLength reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public String path() {
        return "length";
    }

    @Override
    public String title() {
        return "Record a governor's review of more than twelve months";
    }

    @Override
    public String lead() {
        return "Nobody is restricted for more than twelve months without a break unless there is something new,"
                + " and a governor who had no part in it has looked at it (J9).";
    }

    @Override
    public Act act() {
        return ReviewingTheLength.REVIEW;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return file.restrictions().stream().anyMatch(one -> one.kind() == Restriction.Kind.PCCR);
    }

    @Override
    public List<Question> questions(CaseFile file) {
        String who =
                ReviewingTheLength.uninvolved(file)
                        .map(one -> "%s (%s)".formatted(one.name(), one.office()))
                        .orElse("whoever is named outside the school");
        return List.of(
                Question.oneOf(
                        "agrees",
                        "What does %s say?".formatted(who),
                        List.of(
                                Choice.of("yes", "It may go on for longer than twelve months"),
                                Choice.of("no", "It may not"))),
                Question.text("words", "In their words"),
                Question.line("how", "How did the answer come, and when?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        boolean agrees = answers.yes("agrees", "Choose what they say");
        String words = answers.text("words", Answers.LONGEST_TEXT, "Write down what they say");
        String how = answers.line("how", Answers.LONGEST_LINE, "Say how the answer came");
        return answers.fine()
                ? Optional.of(
                        reviewing.record(
                                scope,
                                ticket,
                                file.theCase().id(),
                                new ReviewingTheLength.Answer(agrees, how, words)))
                : Optional.empty();
    }
}
