package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Complaint;
import org.evenhand.casework.act.RoutingAComplaint;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** A complaint has been through the procedure (F2). */
@Component
final class ComplaintConcludedForm implements CaseForm {
    private final RoutingAComplaint routingAComplaint;

    ComplaintConcludedForm(RoutingAComplaint routingAComplaint) {
        this.routingAComplaint = routingAComplaint;
    }

    @Override
    public String path() {
        return "complaint-concluded";
    }

    @Override
    public String title() {
        return "Record that a complaint is concluded";
    }

    @Override
    public String lead() {
        return "Only a complaint that has run to its end can be said to be repeated (P32, F2).";
    }

    @Override
    public Act act() {
        return RoutingAComplaint.CONCLUDE;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return file.theCase().complaints().stream().anyMatch(Complaint::isOpen);
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.oneOf(
                        "complaint",
                        "Which complaint?",
                        file.theCase().complaints().stream()
                                .filter(Complaint::isOpen)
                                .map(one ->
                                        Choice.of(
                                                one.routed().id().text(),
                                                one.routed().fact().about()))
                                .toList()),
                Question.line("stage", "Which stage did it reach?"),
                Question.day("on", "On which day was the outcome given?"),
                Question.text("outcome", "What was the outcome?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<Complaint> complaint =
                file.theCase().complaints().stream()
                        .filter(Complaint::isOpen)
                        .filter(one ->
                                one.routed()
                                        .id()
                                        .text()
                                        .equals(answers.problems().typed().first("complaint")))
                        .findFirst();
        if (complaint.isEmpty()) {
            answers.problems().add("complaint", "Choose the complaint");
        }
        String stage = answers.line("stage", Answers.LONGEST_LINE, "Say which stage");
        LocalDate on = answers.pastDay("on", "Enter the day");
        String outcome = answers.text("outcome", Answers.LONGEST_TEXT, "Say what the outcome was");
        if (!answers.fine() || complaint.isEmpty() || on == null) {
            return Optional.empty();
        }
        return Optional.of(
                routingAComplaint.conclude(
                        scope,
                        ticket,
                        file.theCase().id(),
                        complaint.get().routed().id(),
                        stage,
                        on,
                        outcome));
    }
}
