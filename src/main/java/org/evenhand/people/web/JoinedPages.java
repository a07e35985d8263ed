package org.evenhand.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.people.RecordsJoined;
import org.evenhand.people.act.PartingTwoRecords;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One joining of two records: who said so and how they knew; and its undoing. */
@Controller
class JoinedPages {
    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final PartingTwoRecords parting;

    JoinedPages(Acts acts, Tickets tickets, InstantSource clock, PartingTwoRecords parting) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.parting = parting;
    }

    @Needs(Right.SEE_PEOPLE)
    @GetMapping("/people/{id}/joined/{joining}")
    String joined(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID joining,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("saved", request.getParameter("saved") != null);
        return shown(
                scope,
                found(scope, id, joining),
                tickets.handOut(scope, PartingTwoRecords.PART),
                Problems.none(),
                model);
    }

    @Needs(Right.JOIN_PEOPLE)
    @PostMapping("/people/{id}/joined/{joining}")
    String part(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID joining,
            HttpServletRequest request,
            Model model) {
        FormTicket ticket = tickets.takeBack(scope, PartingTwoRecords.PART, request);
        Recorded<RecordsJoined> found = found(scope, id, joining);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), Persons.today(clock));
        String because =
                answers.text("because", Answers.LONGEST_TEXT, "Say how you know that they are two");
        String address = "";
        if (answers.fine()) {
            Outcome outcome = parting.part(scope, ticket, found, because);
            address = Persons.after(outcome, answers.problems(), "because");
        }
        model.addAttribute("saved", false);
        String again = request.getParameter(HiddenField.FORM_TICKET);
        return address.isEmpty() ? shown(scope, found, again, answers.problems(), model) : address;
    }

    private Recorded<RecordsJoined> found(Scope scope, UUID person, UUID joining) {
        return acts.lookUp(
                        scope,
                        unit ->
                                Recorded.ofKind(
                                                unit.about(new PersonId(person)),
                                                RecordsJoined.class)
                                        .filter(each -> each.id().equals(new FactId(joining)))
                                        .findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String shown(
            Scope scope,
            Recorded<RecordsJoined> found,
            String ticket,
            Problems problems,
            Model model) {
        JoinedView view =
                acts.read(
                        scope,
                        "people-joined",
                        unit -> JoinedView.of(unit, found),
                        found.fact().shown(),
                        found.fact().other());
        model.addAttribute("joined", view);
        model.addAttribute(
                "parts", view.undone().isEmpty() && Right.JOIN_PEOPLE.isOpenTo(scope.roles()));
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "people/joined";
    }
}
