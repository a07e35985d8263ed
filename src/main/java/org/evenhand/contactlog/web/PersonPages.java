package org.evenhand.contactlog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.contactlog.WhoWasTyped;
import org.evenhand.contactlog.act.NamingThePerson;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.Roll;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
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

/** Saying whom an entry is about, of the register. */
@Controller
class PersonPages {
    private static final int MOST = 10;

    private final OpeningAnEntry opening;
    private final Tickets tickets;
    private final NamingThePerson naming;
    private final Acts acts;

    PersonPages(OpeningAnEntry opening, Tickets tickets, NamingThePerson naming, Acts acts) {
        this.opening = opening;
        this.tickets = tickets;
        this.naming = naming;
        this.acts = acts;
    }

    /**
     * Opened with what the reporter typed already searched for; or, back from recording somebody
     * new, with them.
     */
    @Needs(Right.SEE_PEOPLE)
    @GetMapping("/contacts/{id}/person")
    String form(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        OpenEntry open = open(scope, id);
        Optional<Person> recorded =
                Optional.ofNullable(request.getParameter("recorded"))
                        .flatMap(PersonPages::personId)
                        .flatMap(who -> acts.lookUp(scope, unit -> People.byId(unit, who)));
        model.addAttribute("justRecorded", recorded.map(Person::name).orElse(""));
        model.addAttribute("chosen", recorded.map(who -> who.id().text()).orElse(null));
        return shown(
                scope,
                open,
                recorded.map(Person::name).orElseGet(() -> likely(open)),
                tickets.handOut(scope, NamingThePerson.NAME),
                Problems.none(),
                model);
    }

    /** Sent as a form, so that no name stands in an address. */
    @Needs(Right.SEE_PEOPLE)
    @PostMapping("/contacts/{id}/person/search")
    String search(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        OpenEntry open = open(scope, id);
        Answers answers = Answers.wordForWord(Typed.from(request.getParameterMap()), open.today());
        String wanted =
                answers.line(
                        "wanted", Answers.LONGEST_NAME, "Enter a name, a number or an address");
        return shown(
                scope,
                open,
                wanted,
                tickets.handOut(scope, NamingThePerson.NAME),
                answers.problems(),
                model);
    }

    @Needs(Right.SEE_PEOPLE)
    @PostMapping("/contacts/{id}/person")
    String name(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, NamingThePerson.NAME, request);
        OpenEntry open = open(scope, id);
        Answers answers = Answers.wordForWord(Typed.from(request.getParameterMap()), open.today());
        String chosen = answers.chosen("person").stream().findFirst().orElse("");
        Optional<PersonId> person = personId(chosen);
        if (person.isEmpty() && !chosen.equals("unknown")) {
            answers.problems().add("person", "Choose who it was");
        }
        Optional<String> away =
                answers.fine()
                        ? Refusals.after(
                                naming.name(scope, ticket, open.id(), person),
                                answers.problems(),
                                rule -> "person")
                        : Optional.empty();
        return away.orElseGet(() ->
                shown(
                        scope,
                        open,
                        likely(open),
                        request.getParameter(HiddenField.FORM_TICKET),
                        answers.problems(),
                        model));
    }

    /** Whoever is named now, else what the reporter typed. */
    private static String likely(OpenEntry open) {
        return open.entry().person().isPresent()
                ? open.entry().whoOrUnknown()
                : open.entry().told().who();
    }

    private static Optional<PersonId> personId(String chosen) {
        try {
            return Optional.of(new PersonId(UUID.fromString(chosen)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private OpenEntry open(Scope scope, UUID id) {
        OpenEntry open = opening.open(scope, id, "entry-form");
        if (!open.seeing().whole() && !open.seeing().own()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return open;
    }

    private String shown(
            Scope scope,
            OpenEntry open,
            String wanted,
            String ticket,
            Problems problems,
            Model model) {
        model.addAttribute("wanted", wanted);
        model.addAttribute("newName", WhoWasTyped.of(wanted).name());
        model.addAttribute("found", wanted.isEmpty() ? List.of() : find(scope, open, wanted));
        model.addAttribute("searched", !wanted.isEmpty());
        if (model.getAttribute("chosen") == null) {
            model.addAttribute("chosen", open.entry().person().map(PersonId::text).orElse(null));
        }
        model.addAttribute("typedWho", open.entry().told().who());
        model.addAttribute("mayRecord", Right.CHANGE_PEOPLE.isOpenTo(scope.roles()));
        model.addAttribute("action", open.href("person"));
        model.addAttribute("entry", open.id().text());
        model.addAttribute("back", "/contacts/" + open.id().text());
        model.addAttribute(
                "caption", open.entry().whoOrUnknown() + ", " + open.entry().channel().words());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "contactlog/person";
    }

    /** Who is shown is who is traced; what they are tells two of one name apart (E12). */
    private List<Choice> find(Scope scope, OpenEntry open, String wanted) {
        PersonId[] ids =
                acts
                        .lookUp(
                                scope,
                                unit -> WhoWasTyped.of(wanted).find(Roll.of(unit), _ -> true, MOST))
                        .stream()
                        .map(People.Found::id)
                        .toArray(PersonId[]::new);
        return acts.read(
                scope,
                "people-search",
                unit ->
                        Stream.of(ids)
                                .flatMap(id -> People.byId(unit, id).stream())
                                .map(who -> choice(who, open.today()))
                                .toList(),
                (Id[]) ids);
    }

    private static Choice choice(Person who, LocalDate today) {
        String about = who.inOneLine(today);
        return about.isEmpty()
                ? Choice.of(who.id().text(), who.name())
                : Choice.of(who.id().text(), who.name(), about);
    }
}
