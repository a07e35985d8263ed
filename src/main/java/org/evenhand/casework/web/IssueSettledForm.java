package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Issue;
import org.evenhand.casework.IssueOutcome;
import org.evenhand.casework.act.RecordingAnIssue;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** A concern was settled on its merits (P10). */
@Component
final class IssueSettledForm implements CaseForm {
    private final RecordingAnIssue recordingAnIssue;

    IssueSettledForm(RecordingAnIssue recordingAnIssue) {
        this.recordingAnIssue = recordingAnIssue;
    }

    @Override
    public String path() {
        return "issue-settled";
    }

    @Override
    public String title() {
        return "Settle their concern";
    }

    @Override
    public String lead() {
        return "A concern is settled on its merits. How it was raised never settles it (P10).";
    }

    @Override
    public Act act() {
        return RecordingAnIssue.SETTLE;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return file.issues().stream().anyMatch(Issue::isOpen);
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                OpenIssues.question(file),
                Question.oneOf(
                        "outcome", "How was it settled?", IssueOutcome.class, IssueOutcome::words),
                Question.text("how", "In words, and how they were told"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<Issue> issue = OpenIssues.chosen(file, answers);
        IssueOutcome outcome =
                answers.oneOf("outcome", IssueOutcome.class, "Choose how it was settled");
        String how = answers.text("how", Answers.LONGEST_TEXT, "Say how it was settled");
        if (!answers.fine() || issue.isEmpty() || outcome == null) {
            return Optional.empty();
        }
        return Optional.of(
                recordingAnIssue.settle(
                        scope, ticket, file.theCase().id(), issue.get().id(), outcome, how));
    }
}
