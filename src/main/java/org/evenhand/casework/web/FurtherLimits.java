package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.restriction.Clause;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;

/** The forms of a restriction beyond the usual ones, in the order of the policy (P55, P57-P59). */
final class FurtherLimits {
    private static final FurtherLimit ON_PAPER = new OtherAction();

    private static final List<FurtherLimit> ALL =
            List.of(
                    new Contract(),
                    new OneMailbox(),
                    new Forwarding(),
                    new EntryConditions(),
                    new CallTimes(),
                    new Appointments(),
                    new OnlyInWriting(),
                    new KeptDocuments(),
                    new ReturnedDocuments(),
                    new CapOnIssues(),
                    new DecidedComplaint(),
                    ON_PAPER);

    private FurtherLimits() {}

    static Question question() {
        return Question.someOf(
                        "limits",
                        "Is another limit needed as well, or enough by itself?",
                        ALL.stream().map(one -> Choice.of(one.name(), one.words())).toList())
                .hinting("Each that you choose has a page of its own.");
    }

    /** A page for each that was chosen. */
    static List<SheetPage> pages(CaseFile file, Answers soFar) {
        return chosen(soFar).stream().map(one -> one.page(file)).toList();
    }

    static List<Clause> read(CaseFile file, Answers answers) {
        return chosen(answers).stream()
                .map(one -> one.read(new LimitAnswers(file, answers)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A paper from before says in its own words what the usual forms do not cover (J15). */
    static List<Question> onPaper(CaseFile file) {
        return ON_PAPER.questions(file);
    }

    static List<Clause> onPaper(CaseFile file, Answers answers) {
        return ON_PAPER.questions(file).stream()
                        .anyMatch(one -> one.isAnsweredIn(answers.problems().typed()))
                ? ON_PAPER.read(new LimitAnswers(file, answers)).stream().toList()
                : List.of();
    }

    private static List<FurtherLimit> chosen(Answers answers) {
        List<String> names = answers.chosen("limits");
        return ALL.stream().filter(one -> names.contains(one.name())).toList();
    }
}
