package org.evenhand.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
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

/** Adding to what is known of a person: one form a page. */
@Controller
class AddingPages {
    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final Map<String, PersonForm> forms;

    AddingPages(Acts acts, Tickets tickets, InstantSource clock, List<PersonForm> forms) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.forms =
                forms.stream().collect(Collectors.toMap(PersonForm::path, Function.identity()));
    }

    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/{id}/{path}")
    String form(Scope scope, @PathVariable UUID id, @PathVariable String path, Model model) {
        PersonForm form = form(path);
        return shown(
                scope,
                new PersonId(id),
                form,
                tickets.handOut(scope, form.act()),
                Problems.none(),
                model);
    }

    @Needs(Right.CHANGE_PEOPLE)
    @PostMapping("/people/{id}/{path}")
    String send(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String path,
            HttpServletRequest request,
            Model model) {
        PersonForm form = form(path);
        PersonId person = new PersonId(id);
        FormTicket ticket = tickets.takeBack(scope, form.act(), request);
        Persons.read(acts, scope, "person-form", person);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), Persons.today(clock));
        Optional<Outcome> outcome = form.send(scope, ticket, person, answers);
        return outcome.map(result -> Persons.after(result, answers.problems(), "name"))
                .filter(address -> !address.isEmpty())
                .orElseGet(() ->
                        shown(
                                scope,
                                person,
                                form,
                                request.getParameter(HiddenField.FORM_TICKET),
                                answers.problems(),
                                model));
    }

    private PersonForm form(String path) {
        PersonForm form = forms.get(path);
        if (form == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return form;
    }

    private String shown(
            Scope scope,
            PersonId id,
            PersonForm form,
            String ticket,
            Problems problems,
            Model model) {
        model.addAttribute("name", Persons.read(acts, scope, "person-form", id).name());
        model.addAttribute("person", "/people/" + id.text());
        model.addAttribute("today", Persons.today(clock));
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "people/" + form.path();
    }
}
