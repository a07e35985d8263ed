package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.SupportAsked;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** What the Chair answered, by e-mail, phone or in person, written down (J7). */
@Component
final class SupportAnswerForm implements CaseForm {
    private final AskingForSupport askingForSupport;

    SupportAnswerForm(AskingForSupport askingForSupport) {
        this.askingForSupport = askingForSupport;
    }

    @Override
    public String path() {
        return "support-answer";
    }

    @Override
    public String title() {
        return "Record the Chair's answer";
    }

    @Override
    public String lead() {
        return "An answer by e-mail or phone counts when it is written down with its words (J7). After a no,"
                + " a restriction may go ahead only with written reasons.";
    }

    @Override
    public Act act() {
        return AskingForSupport.ANSWER;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !AskingForSupport.unanswered(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        Question asked =
                Question.oneOf(
                        "asked",
                        "Whose answer?",
                        AskingForSupport.unanswered(file).stream()
                                .map(one ->
                                        Choice.of(
                                                one.id().text(),
                                                "%s (%s), about %s"
                                                        .formatted(
                                                                one.fact().name(),
                                                                one.fact().office(),
                                                                one.fact().decision().words())))
                                .toList());
        return List.of(
                asked.suggestingTheOnly(),
                Question.oneOf(
                        "supportive",
                        "Do they support it?",
                        List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"))),
                Question.text("words", "In their words"),
                Question.line("how", "How and when did the answer come?")
                        .hinting("For example: by phone, this morning at 9"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<Recorded<SupportAsked>> asked =
                AskingForSupport.unanswered(file).stream()
                        .filter(one ->
                                one.id().text().equals(answers.problems().typed().first("asked")))
                        .findFirst();
        if (asked.isEmpty()) {
            answers.problems().add("asked", "Choose whose answer it is");
        }
        String supportive = answers.problems().typed().first("supportive");
        if (!List.of("yes", "no").contains(supportive)) {
            answers.problems().add("supportive", "Say whether they support it");
        }
        String words = answers.text("words", Answers.LONGEST_TEXT, "Write down their words");
        String how = answers.line("how", Answers.LONGEST_LINE, "Say how the answer came");
        return answers.fine()
                ? asked.map(one ->
                        askingForSupport.answer(
                                scope,
                                ticket,
                                file.theCase().id(),
                                new AskingForSupport.Answer(
                                        one.id(), supportive.equals("yes"), words, how)))
                : Optional.empty();
    }
}
