package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.IssueCap;
import org.evenhand.ui.Question;

/** Only so many issues are considered in a period (P58). */
final class CapOnIssues implements FurtherLimit {
    @Override
    public String name() {
        return "cap";
    }

    @Override
    public String words() {
        return "Only so many issues are considered at a time";
    }

    @Override
    public String lead() {
        return "For correspondence on an excessive range of issues, and only after legal advice was taken and recorded on the case (P58). Emergencies, a child's safety, contact about their child and rights in law never count.";
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.line("capIssues", "How many issues?"),
                Question.oneOf(
                        "capPer",
                        "In what time?",
                        IssueCap.Per.class,
                        per -> "In a " + per.words()),
                Question.line("capChoosing", "How do they say which come first?")
                        .suggesting(
                                "Please tell us which of them come first; the others wait for the next."));
    }

    @Override
    public Optional<Clause> read(LimitAnswers answers) {
        int issues = answers.number("capIssues", "Enter the number of issues");
        IssueCap.Per per =
                answers.answers().oneOf("capPer", IssueCap.Per.class, "Choose in what time");
        String choosing = answers.line("capChoosing", "Say how they choose");
        return per != null && answers.fine("capIssues", "capPer", "capChoosing")
                ? Optional.of(new IssueCap(issues, per, choosing))
                : Optional.empty();
    }
}
