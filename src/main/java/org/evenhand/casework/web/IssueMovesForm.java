package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Issue;
import org.evenhand.casework.act.RecordingAnIssue;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Something was done about a concern, and something comes next (P4). */
@Component
final class IssueMovesForm implements CaseForm {
    private final RecordingAnIssue recordingAnIssue;

    IssueMovesForm(RecordingAnIssue recordingAnIssue) {
        this.recordingAnIssue = recordingAnIssue;
    }

    @Override
    public String path() {
        return "issue-moves";
    }

    @Override
    public String title() {
        return "Say what was done about their concern";
    }

    @Override
    public String lead() {
        return "A concern is dealt with fairly, fully and in a timely manner (P4), also while contact is"
                + " limited.";
    }

    @Override
    public Act act() {
        return RecordingAnIssue.MOVE_ON;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return file.issues().stream().anyMatch(Issue::isOpen);
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                OpenIssues.question(file),
                Question.text("done", "What was done?"),
                Owners.question(file, "owner", "Who deals with it now?"),
                Question.line("step", "What happens next?"),
                Question.day("by", "By when?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<Issue> issue = OpenIssues.chosen(file, answers);
        String done = answers.text("done", Answers.LONGEST_TEXT, "Say what was done");
        Optional<RecordingAnIssue.Next> next = IssueForm.next(file, answers);
        if (!answers.fine() || issue.isEmpty() || next.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                recordingAnIssue.moveOn(
                        scope, ticket, file.theCase().id(), issue.get().id(), done, next.get()));
    }
}
