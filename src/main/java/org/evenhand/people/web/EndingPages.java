package org.evenhand.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
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
import org.evenhand.people.Kept;
import org.evenhand.people.Person;
import org.evenhand.people.act.ConfirmingAContactPoint;
import org.evenhand.people.act.Ending;
import org.evenhand.people.act.EndingAChild;
import org.evenhand.people.act.EndingAContactPoint;
import org.evenhand.people.act.EndingARelationship;
import org.evenhand.people.act.EndingARepresentative;
import org.evenhand.people.act.EndingAStanding;
import org.evenhand.people.act.EndingAnAdjustment;
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

/** Saying that something is no longer so, or that a contact point is still right. */
@Controller
class EndingPages {
    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final ConfirmingAContactPoint confirming;
    private final Map<String, Ending> endings;

    EndingPages(
            Acts acts,
            Tickets tickets,
            InstantSource clock,
            ConfirmingAContactPoint confirming,
            EndingAContactPoint contactPoint,
            EndingARelationship relationship,
            EndingAChild child,
            EndingAStanding standing,
            EndingAnAdjustment adjustment,
            EndingARepresentative representative) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.confirming = confirming;
        this.endings =
                Map.of(
                        "contact-point", contactPoint,
                        "relationship", relationship,
                        "child", child,
                        "standing", standing,
                        "adjustment", adjustment,
                        "representative", representative);
    }

    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/{id}/{path}/{what}/end")
    String form(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String path,
            @PathVariable UUID what,
            Model model) {
        String ticket = tickets.handOut(scope, ending(path).act());
        return shown(
                scope, new PersonId(id), path, new FactId(what), ticket, Problems.none(), model);
    }

    @Needs(Right.CHANGE_PEOPLE)
    @PostMapping("/people/{id}/{path}/{what}/end")
    String end(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String path,
            @PathVariable UUID what,
            HttpServletRequest request,
            Model model) {
        Ending ending = ending(path);
        PersonId person = new PersonId(id);
        FormTicket ticket = tickets.takeBack(scope, ending.act(), request);
        Persons.read(acts, scope, "person-form", person);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), Persons.today(clock));
        LocalDate lastDay = answers.day("lastDay", "Enter the last day");
        String because = answers.line("because", Answers.LONGEST_LINE);
        String address = "";
        if (answers.fine() && lastDay != null) {
            Outcome outcome = ending.end(scope, ticket, person, new FactId(what), lastDay, because);
            address = Persons.after(outcome, answers.problems(), "lastDay");
        }
        String again = request.getParameter(HiddenField.FORM_TICKET);
        return address.isEmpty()
                ? shown(scope, person, path, new FactId(what), again, answers.problems(), model)
                : address;
    }

    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/{id}/contact-point/{what}/confirm")
    String confirmForm(Scope scope, @PathVariable UUID id, @PathVariable UUID what, Model model) {
        String ticket = tickets.handOut(scope, ConfirmingAContactPoint.CONFIRM);
        return confirmShown(
                scope, new PersonId(id), new FactId(what), ticket, Problems.none(), model);
    }

    @Needs(Right.CHANGE_PEOPLE)
    @PostMapping("/people/{id}/contact-point/{what}/confirm")
    String confirm(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID what,
            HttpServletRequest request,
            Model model) {
        PersonId person = new PersonId(id);
        FormTicket ticket = tickets.takeBack(scope, ConfirmingAContactPoint.CONFIRM, request);
        Persons.read(acts, scope, "person-form", person);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), Persons.today(clock));
        LocalDate on = answers.pastDay("on");
        if (on == null && answers.problems().at("on") == null) {
            answers.problems().addToDate("on", "Enter the day on which it was confirmed");
        }
        String by = answers.line("by", Answers.LONGEST_LINE, "Enter who confirmed it and how");
        String address = "";
        if (answers.fine() && on != null) {
            Outcome outcome = confirming.confirm(scope, ticket, person, new FactId(what), on, by);
            address = Persons.after(outcome, answers.problems(), "by");
        }
        String again = request.getParameter(HiddenField.FORM_TICKET);
        return address.isEmpty()
                ? confirmShown(scope, person, new FactId(what), again, answers.problems(), model)
                : address;
    }

    private String shown(
            Scope scope,
            PersonId id,
            String path,
            FactId what,
            String ticket,
            Problems problems,
            Model model) {
        Person person = Persons.read(acts, scope, "person-form", id);
        Kept<?> kept = ending(path).find(person, what).orElseThrow(EndingPages::notFound);
        around(model, person, kept, ticket, problems);
        model.addAttribute(
                "action", "/people/" + id.text() + "/" + path + "/" + what.text() + "/end");
        return "people/end";
    }

    private String confirmShown(
            Scope scope, PersonId id, FactId what, String ticket, Problems problems, Model model) {
        Person person = Persons.read(acts, scope, "person-form", id);
        Kept<?> kept =
                ending("contact-point").find(person, what).orElseThrow(EndingPages::notFound);
        around(model, person, kept, ticket, problems);
        model.addAttribute(
                "action", "/people/" + id.text() + "/contact-point/" + what.text() + "/confirm");
        return "people/confirm";
    }

    private void around(
            Model model, Person person, Kept<?> kept, String ticket, Problems problems) {
        model.addAttribute("name", person.name());
        model.addAttribute("person", "/people/" + person.id().text());
        model.addAttribute("what", LineView.wordsOf(kept.fact()));
        model.addAttribute("today", Persons.today(clock));
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
    }

    private Ending ending(String path) {
        Ending ending = endings.get(path);
        if (ending == null) {
            throw notFound();
        }
        return ending;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
