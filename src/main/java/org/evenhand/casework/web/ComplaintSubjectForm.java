package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Complaint;
import org.evenhand.casework.act.RoutingAComplaint;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Whom of the school a complaint is about (P32). */
@Component
final class ComplaintSubjectForm implements CaseForm {
    private final RoutingAComplaint routingAComplaint;

    ComplaintSubjectForm(RoutingAComplaint routingAComplaint) {
        this.routingAComplaint = routingAComplaint;
    }

    @Override
    public String path() {
        return "complaint-subject";
    }

    @Override
    public String title() {
        return "Say whom a complaint is about";
    }

    @Override
    public String lead() {
        return "Whoever a complaint is about does not decide whether it is a repeated one (P32). If it is about"
                + " the headteacher, the Chair decides.";
    }

    @Override
    public Act act() {
        return RoutingAComplaint.NAME_SUBJECT;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return file.theCase().complaints().stream().anyMatch(Complaint::isOpen);
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Complaints.question(file, "complaint", "Which complaint?", Complaint::isOpen),
                Owners.question(file, "subject", "Whom is it about?", _ -> true));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<Complaint> complaint =
                Complaints.chosen(file, answers, "complaint").filter(Complaint::isOpen);
        if (complaint.isEmpty()) {
            answers.problems().add("complaint", "Choose the complaint");
        }
        Optional<Holder> subject = Owners.chosen(file, answers, "subject");
        return answers.fine()
                ? complaint.flatMap(one ->
                        subject.map(holder ->
                                routingAComplaint.nameSubject(
                                        scope,
                                        ticket,
                                        file.theCase().id(),
                                        one.id(),
                                        holder.account(),
                                        holder.name())))
                : Optional.empty();
    }
}
