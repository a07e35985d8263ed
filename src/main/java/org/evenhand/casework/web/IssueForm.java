package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.act.RecordingAnIssue;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** What the person says has gone wrong, with somebody who deals with it (P10). */
@Component
final class IssueForm implements CaseForm {
    private final RecordingAnIssue recordingAnIssue;

    IssueForm(RecordingAnIssue recordingAnIssue) {
        this.recordingAnIssue = recordingAnIssue;
    }

    @Override
    public String path() {
        return "issue";
    }

    @Override
    public String title() {
        return "Write down what they raised";
    }

    @Override
    public String lead() {
        return "Even if somebody acts unreasonably, they may still have a valid issue. What went wrong, and"
                + " its effect, decide what the school does about it, not how it was said (P10).";
    }

    @Override
    public Act act() {
        return RecordingAnIssue.RECORD;
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.text("concern", "What do they say has gone wrong, and with what effect?"),
                Owners.question(file, "owner", "Who deals with it?"),
                Question.line("step", "What happens next, as a letter may say it?"),
                Question.day("by", "By when?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String concern =
                answers.text("concern", Answers.LONGEST_TEXT, "Say what they say has gone wrong");
        Optional<RecordingAnIssue.Next> next = next(file, answers);
        return answers.fine()
                ? next.map(then ->
                        recordingAnIssue.record(scope, ticket, file.theCase().id(), concern, then))
                : Optional.empty();
    }

    /** Who, what and by when; problems are noted. */
    static Optional<RecordingAnIssue.Next> next(CaseFile file, Answers answers) {
        Optional<Holder> owner = Owners.chosen(file, answers, "owner");
        String step = answers.line("step", Answers.LONGEST_LINE, "Say what happens next");
        LocalDate by = answers.day("by", "Enter the day by which it is done");
        return by == null
                ? Optional.empty()
                : owner.map(holder ->
                        new RecordingAnIssue.Next(holder.account(), holder.name(), step, by));
    }
}
