package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.AuthorityOutcome;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.RequestToTheAuthority;
import org.evenhand.casework.act.HearingFromTheAuthority;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** What the authority answered to the request that it writes (P63, F8). */
@Component
final class AuthorityAnswerForm implements CaseForm {
    static final String PATH = "authority-answer";

    private final HearingFromTheAuthority hearing;

    AuthorityAnswerForm(HearingFromTheAuthority hearing) {
        this.hearing = hearing;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title() {
        return "Record what the authority answered";
    }

    @Override
    public String lead() {
        return "The authority decides case by case (F8). Record that it wrote only when it has. Its letter"
                + " changes nothing in a restriction and closes no way; you go on recording each contact, and"
                + " look how it goes (F9).";
    }

    @Override
    public Act act() {
        return HearingFromTheAuthority.ANSWER;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return RequestToTheAuthority.waiting(file).isPresent();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        Question on = Question.day("on", "When did you hear from it?");
        return List.of(
                Question.oneOf(
                        "outcome",
                        "What did the authority answer?",
                        AuthorityOutcome.class,
                        AuthorityOutcome::words),
                RequestToTheAuthority.waiting(file)
                        .map(one ->
                                on.hinting(
                                        "The form went on %s."
                                                .formatted(PrintedDate.of(one.sent().fact().on()))))
                        .orElse(on),
                Question.text("because", "What does it say, and why?")
                        .hinting(
                                "Its reason, or what it still wants to know. The person may read it one"
                                        + " day."),
                Question.day("dated", "If it wrote: the date of its letter")
                        .hinting("As it stands on the letter. Else leave it empty."),
                Question.tick(
                        "seen",
                        "If it wrote: a copy",
                        "Somebody at the school has seen a copy of its letter"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        AuthorityOutcome outcome =
                answers.oneOf("outcome", AuthorityOutcome.class, "Choose what it answered");
        LocalDate on = answers.pastDay("on", "Enter the day on which you heard from it");
        String because = answers.text("because", Answers.LONGEST_TEXT, "Write down what it says");
        LocalDate dated = answers.pastDay("dated");
        if (!answers.fine() || outcome == null || on == null) {
            return Optional.empty();
        }
        return Optional.of(
                hearing.record(
                        scope,
                        ticket,
                        file.theCase().id(),
                        new HearingFromTheAuthority.Answer(
                                on, outcome, because, dated, answers.ticked("seen"))));
    }
}
