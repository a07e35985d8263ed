package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.Duties;
import org.evenhand.contactlog.ReasonableStepsTaken;
import org.evenhand.contactlog.act.TakingReasonableSteps;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** What the school did after sexual harassment, as an employer. */
@Component
final class StepsTakenForm implements EntryForm {
    private final TakingReasonableSteps taking;

    StepsTakenForm(TakingReasonableSteps taking) {
        this.taking = taking;
    }

    @Override
    public String path() {
        return Duties.STEPS_TAKEN;
    }

    @Override
    public String title() {
        return "What was done so that it does not happen again";
    }

    @Override
    public Act act() {
        return TakingReasonableSteps.TAKE;
    }

    @Override
    public String why() {
        return "An employer takes all reasonable steps against sexual harassment, by people from outside too,"
                + " and writes down after each event what was done (P14, B21).";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return open.seeing().whole() && open.entry().isSexualHarassment();
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(
                Question.text(
                        "risk",
                        "Where, when and to whom could it happen again?",
                        open.words(ReasonableStepsTaken.class, ReasonableStepsTaken::risk)),
                Question.text(
                        "taken",
                        "What was done, and who sees to it?",
                        "Who meets the person, where, and with whom; what staff were told; what the"
                                + " person was told",
                        open.words(ReasonableStepsTaken.class, ReasonableStepsTaken::taken)),
                new Question.Day(
                        "on",
                        "On which day?",
                        null,
                        open.told(ReasonableStepsTaken.class)
                                .map(ReasonableStepsTaken::on)
                                .orElse(open.today())));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        String risk = answers.text("risk", Answers.LONGEST_ACCOUNT, "Say where it could happen");
        String taken = answers.text("taken", Answers.LONGEST_ACCOUNT, "Say what was done");
        LocalDate on = answers.pastDay("on", "Enter the day");
        return answers.fine() && on != null
                ? Optional.of(
                        taking.take(
                                scope,
                                ticket,
                                new ReasonableStepsTaken(open.id(), risk, taken, on)))
                : Optional.empty();
    }
}
