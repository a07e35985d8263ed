package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Decision;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.WarningIssued;
import org.evenhand.casework.act.NotifyingAGovernor;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** The Chair is notified that the person was written to (P49). */
@Component
final class NotifyForm implements CaseForm {
    private final NotifyingAGovernor notifyingAGovernor;

    NotifyForm(NotifyingAGovernor notifyingAGovernor) {
        this.notifyingAGovernor = notifyingAGovernor;
    }

    @Override
    public String path() {
        return "notify";
    }

    @Override
    public String title() {
        return "Notify the Chair of governors";
    }

    @Override
    public String lead() {
        return "The headteacher notifies the Chair when a warning has gone (P49). A one-page notice without"
                + " the person's name is made and kept, so that the Chair can still hear a panel.";
    }

    @Override
    public Act act() {
        return NotifyingAGovernor.NOTIFY;
    }

    @Override
    public String button() {
        return "Make the notice and record it";
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !waiting(file).isEmpty();
    }

    private static List<Recorded<WarningIssued>> waiting(CaseFile file) {
        return file.theCase().all(WarningIssued.class).stream()
                .filter(issued -> NotifyingAGovernor.isWaiting(file, issued.fact()))
                .toList();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        String whom =
                file.whoDecides(Decision.WARNING)
                        .notified()
                        .map(one -> "%s (%s)".formatted(one.name(), one.office()))
                        .orElse("nobody yet");
        Question letter =
                Question.oneOf(
                        "letter",
                        "Which letter?",
                        waiting(file).stream()
                                .map(issued ->
                                        Choice.of(
                                                issued.fact().letter().text(),
                                                "%s, issued %s"
                                                        .formatted(
                                                                issued.fact().variant().title(),
                                                                org.evenhand.calendar.PrintedDate
                                                                        .of(
                                                                                CaseFile.day(
                                                                                        issued
                                                                                                .recordedAt())))))
                                .toList());
        return List.of(
                letter.choices().size() == 1
                        ? letter.suggesting(letter.choices().getFirst().value())
                        : letter,
                Question.line("how", "How do you notify " + whom + "?")
                        .hinting("For example: e-mailed to the governor address, or handed over"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<LetterId> letter = letter(answers.problems().typed().first("letter"));
        if (letter.isEmpty()) {
            answers.problems().add("letter", "Choose the letter");
        }
        String how = answers.line("how", Answers.LONGEST_LINE, "Say how");
        return answers.fine()
                ? letter.map(id ->
                        notifyingAGovernor.notify(scope, ticket, file.theCase().id(), id, how))
                : Optional.empty();
    }

    private static Optional<LetterId> letter(String text) {
        try {
            return Optional.of(new LetterId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
