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

    /** The latest first, which is nearly always the one that is meant. */
    private static List<Restrained> restrictions(CaseFile file) {
        return Restrained.of(file).reversed();
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !restrictions(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        List<Restrained> all = restrictions(file);
        Question which =
                Question.oneOf(
                        "restriction",
                        "For which restriction?",
                        all.stream()
                                .map(one -> Choice.of(one.id().text(), "Until " + lastDay(one)))
                                .toList());
        return List.of(
                all.isEmpty() ? which : which.suggesting(all.getFirst().id().text()),
                Question.oneOf(
                        "change",
                        "What was done?",
                        List.of(
                                Choice.of("set", "It was set"),
                                Choice.of("off", "It was taken off"))),
                Question.line("system", "In which record?").suggesting("Pupil record"),
                Question.line("text", "What does it say?")
                        .suggesting(
                                "Contact arrangements: ask the office. Until "
                                        + all.stream()
                                                .findFirst()
                                                .map(MarkerForm::lastDay)
                                                .orElse("")));
    }

    private static String lastDay(Restrained one) {
        return PrintedDate.of(one.restriction().period().lastDay());
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String which = answers.problems().typed().first("restriction");
        Optional<Restrained> chosen =
                restrictions(file).stream()
                        .filter(one -> one.id().text().equals(which))
                        .findFirst();
        if (chosen.isEmpty()) {
            answers.problems().add("restriction", "Choose the restriction");
        }
        String change = answers.problems().typed().first("change");
        if (!List.of("set", "off").contains(change)) {
            answers.problems().add("change", "Say what was done");
        }
        String system = answers.line("system", Answers.LONGEST_LINE, "Say in which record");
        String text = answers.line("text", Answers.LONGEST_LINE, "Say what it says");
        return answers.fine()
                ? chosen.map(one ->
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
