package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.act.EndingARestriction;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** The neutral marker in the pupil record is set or taken off, and checked (P66, B11). */
@Component
final class MarkerForm implements CaseForm {
    private final EndingARestriction endingARestriction;

    MarkerForm(EndingARestriction endingARestriction) {
        this.endingARestriction = endingARestriction;
    }

    @Override
    public String path() {
        return "marker";
    }

    @Override
    public String title() {
        return "Marker in the pupil record";
    }

    @Override
    public String lead() {
        return "An entry noting the restriction is made in the relevant computer records (P66): short, neutral,"
                + " with its end date, and taken off on the day. Look with your own eyes, then record it.";
    }

    @Override
    public Act act() {
        return EndingARestriction.MARK;
    }

    private static Optional<Restrained> latest(CaseFile file) {
        return Restrained.of(file).stream().reduce((earlier, later) -> later);
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return latest(file).isPresent();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        String until =
                latest(file)
                        .map(one -> PrintedDate.of(one.restriction().period().lastDay()))
                        .orElse("");
        return List.of(
                Question.oneOf(
                        "change",
                        "What was done?",
                        List.of(
                                Choice.of("set", "It was set"),
                                Choice.of("off", "It was taken off"))),
                Question.line("system", "In which record?").suggesting("Pupil record"),
                Question.line("text", "What does it say?")
                        .suggesting("Contact arrangements: ask the office. Until " + until));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String change = answers.problems().typed().first("change");
        if (!List.of("set", "off").contains(change)) {
            answers.problems().add("change", "Say what was done");
        }
        String system = answers.line("system", Answers.LONGEST_LINE, "Say in which record");
        String text = answers.line("text", Answers.LONGEST_LINE, "Say what it says");
        return answers.fine()
                ? latest(file)
                        .map(one ->
                                endingARestriction.mark(
                                        scope,
                                        ticket,
                                        file.theCase().id(),
                                        one,
                                        system,
                                        text,
                                        change.equals("set")))
                : Optional.empty();
    }
}
