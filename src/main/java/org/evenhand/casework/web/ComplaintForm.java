package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.act.RoutingAComplaint;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** The person is directed to the complaints procedure, or complains of their own accord (F1). */
@Component
final class ComplaintForm implements CaseForm {
    private final RoutingAComplaint routingAComplaint;

    ComplaintForm(RoutingAComplaint routingAComplaint) {
        this.routingAComplaint = routingAComplaint;
    }

    @Override
    public String path() {
        return "complaint";
    }

    @Override
    public String title() {
        return "Direct them to the complaints procedure";
    }

    @Override
    public String lead() {
        return "Where it fits, a complaint is followed through first (F1). Everybody may complain, and more"
                + " than once (P30).";
    }

    @Override
    public Act act() {
        return RoutingAComplaint.ROUTE;
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.text("about", "What is the complaint about?"),
                Question.line("reference", "Its reference, if it has one"),
                Question.day("on", "On which day?"),
                Question.line("how", "How were they directed to it?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String about = answers.text("about", Answers.LONGEST_TEXT, "Say what it is about");
        String reference = answers.line("reference", Answers.LONGEST_LINE);
        LocalDate on = answers.pastDay("on", "Enter the day");
        String how = answers.line("how", Answers.LONGEST_LINE, "Say how");
        if (!answers.fine() || on == null) {
            return Optional.empty();
        }
        return Optional.of(
                routingAComplaint.route(
                        scope, ticket, file.theCase().id(), reference, about, on, how));
    }
}
