package org.evenhand.restriction.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.PostHolders;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.restriction.KnownOrder;
import org.evenhand.restriction.act.RecordingACourtOrder;
import org.evenhand.restriction.act.TellingAGovernorOfAnOrder;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What a court ordered about a person is recorded, looked at, and said to be over (P37, E31). */
@Controller
class CourtOrderPages {
    private static final String MISTAKE = "mistake";

    private final Acts acts;
    private final Tickets tickets;
    private final RecordingACourtOrder recording;
    private final TellingAGovernorOfAnOrder telling;

    CourtOrderPages(
            Acts acts,
            Tickets tickets,
            RecordingACourtOrder recording,
            TellingAGovernorOfAnOrder telling) {
        this.acts = acts;
        this.tickets = tickets;
        this.recording = recording;
        this.telling = telling;
    }

    static String address(PersonId person) {
        return "/people/" + person.text() + "/court-order";
    }

    static String address(PersonId person, FactId order) {
        return address(person) + "/" + order.text();
    }

    /** The tickets of the two forms of an order's page. */
    private record Handed(String end, String tell) {}

    /** A person with what the forms ask about. */
    private record Opened(Person person, PostHolders posts, List<KnownOrder> orders, Instant now) {
        static Opened of(Unit unit, PersonId id) {
            return new Opened(
                    People.byId(unit, id)
                            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                    PostHolders.now(unit),
                    KnownOrder.on(unit, id),
                    unit.now());
        }

        KnownOrder order(UUID what) {
            return orders.stream()
                    .filter(one -> one.id().equals(new FactId(what)))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }

        LocalDate today() {
            return LocalDate.ofInstant(now, Period.LONDON);
        }
    }

    private Opened open(Scope scope, UUID id) {
        PersonId person = new PersonId(id);
        return acts.read(scope, "court-orders", unit -> Opened.of(unit, person), person);
    }

    @Needs(Right.RECORD_COURT_ORDERS)
    @GetMapping("/people/{id}/court-order")
    String form(Scope scope, @PathVariable UUID id, Model model) {
        return form(
                model,
                open(scope, id),
                tickets.handOut(scope, RecordingACourtOrder.RECORD),
                Problems.none(),
                Grounds.none());
    }

    @Needs(Right.RECORD_COURT_ORDERS)
    @PostMapping("/people/{id}/court-order")
    String record(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, RecordingACourtOrder.RECORD, request);
        Opened opened = open(scope, id);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), opened.today());
        Optional<Outcome> outcome =
                new CourtOrderForm(opened.posts())
                        .read(answers)
                        .map(told -> recording.record(scope, ticket, new PersonId(id), told));
        return outcome.flatMap(CourtOrderPages::after)
                .orElseGet(() ->
                        form(
                                model,
                                opened,
                                request.getParameter(HiddenField.FORM_TICKET),
                                answers.problems(),
                                against(outcome)));
    }

    private static String form(
            Model model, Opened opened, String ticket, Problems problems, Grounds grounds) {
        CourtOrderForm form = new CourtOrderForm(opened.posts());
        around(model, opened, ticket, problems, grounds);
        model.addAttribute("action", address(opened.person().id()));
        model.addAttribute("questions", form.about());
        model.addAttribute("terms", CourtOrderForm.fewTerms());
        model.addAttribute("further", CourtOrderForm.furtherTerms());
        return "restriction/court-order-form";
    }

    @Needs(Right.RECORD_COURT_ORDERS)
    @GetMapping("/people/{id}/court-order/{what}")
    String order(Scope scope, @PathVariable UUID id, @PathVariable UUID what, Model model) {
        Opened opened = open(scope, id);
        return order(
                model,
                opened,
                opened.order(what),
                new Handed(
                        tickets.handOut(scope, RecordingACourtOrder.END),
                        tickets.handOut(scope, TellingAGovernorOfAnOrder.TELL)),
                Problems.none(),
                Grounds.none());
    }

    @Needs(Right.RECORD_COURT_ORDERS)
    @PostMapping("/people/{id}/court-order/{what}")
    String end(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID what,
            HttpServletRequest request,
            Model model) {
        FormTicket ticket = tickets.takeBack(scope, RecordingACourtOrder.END, request);
        Opened opened = open(scope, id);
        KnownOrder known = opened.order(what);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), opened.today());
        boolean mistake = answers.chosen("over").contains(MISTAKE);
        if (answers.chosen("over").isEmpty()) {
            answers.problems().add("over", "Say what is so");
        }
        LocalDate lastDay =
                mistake
                        ? null
                        : answers.day("lastDay", "Enter the last day on which it binds them");
        String because =
                answers.text("because", Answers.LONGEST_LINE, "Say how the school knows that");
        Optional<Outcome> outcome =
                answers.fine()
                        ? Optional.of(
                                recording.end(
                                        scope,
                                        ticket,
                                        new PersonId(id),
                                        known.id(),
                                        lastDay,
                                        because))
                        : Optional.empty();
        return outcome.flatMap(CourtOrderPages::after)
                .orElseGet(() ->
                        order(
                                model,
                                opened,
                                known,
                                new Handed(
                                        request.getParameter(HiddenField.FORM_TICKET),
                                        tickets.handOut(scope, TellingAGovernorOfAnOrder.TELL)),
                                answers.problems(),
                                against(outcome)));
    }

    private static String order(
            Model model,
            Opened opened,
            KnownOrder known,
            Handed handed,
            Problems problems,
            Grounds grounds) {
        around(model, opened, handed.end(), problems, grounds);
        model.addAttribute("tellTicket", handed.tell());
        model.addAttribute(
                "telling", new GovernorOfAnOrder(opened.posts(), opened.today()).questions());
        model.addAttribute("it", OrderView.of(known, opened.now()));
        model.addAttribute("action", address(opened.person().id(), known.id()));
        model.addAttribute("questions", ending(opened.today()));
        return "restriction/court-order";
    }

    @Needs(Right.RECORD_COURT_ORDERS)
    @PostMapping("/people/{id}/court-order/{what}/chair")
    String tell(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID what,
            HttpServletRequest request,
            Model model) {
        FormTicket ticket = tickets.takeBack(scope, TellingAGovernorOfAnOrder.TELL, request);
        Opened opened = open(scope, id);
        KnownOrder known = opened.order(what);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), opened.today());
        Optional<TellingAGovernorOfAnOrder.Told> told =
                new GovernorOfAnOrder(opened.posts(), opened.today()).read(answers);
        Optional<Outcome> outcome =
                told.map(it -> telling.tell(scope, ticket, new PersonId(id), known.id(), it));
        return outcome.flatMap(CourtOrderPages::after)
                .orElseGet(() ->
                        order(
                                model,
                                opened,
                                known,
                                new Handed(
                                        tickets.handOut(scope, RecordingACourtOrder.END),
                                        request.getParameter(HiddenField.FORM_TICKET)),
                                answers.problems(),
                                against(outcome)));
    }

    private static List<Question> ending(LocalDate today) {
        return List.of(
                Question.oneOf(
                        "over",
                        "What is so?",
                        List.of(
                                Choice.of("day", "The court gave it another last day, or ended it"),
                                Choice.of(
                                        MISTAKE,
                                        "It was recorded by mistake and never bound them"))),
                Question.day("lastDay", "The last day on which it binds them")
                        .hinting("Only for another last day. For example, 27 11 2026")
                        .suggesting(today),
                Question.text("because", "How does the school know?")
                        .hinting("For example: the sealed order of the court, seen by the head"));
    }

    private static void around(
            Model model, Opened opened, String ticket, Problems problems, Grounds grounds) {
        model.addAttribute("name", opened.person().name());
        model.addAttribute("person", "/people/" + opened.person().id().text());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute("grounds", grounds.all());
    }

    /** Where to go; empty when it was refused. */
    private static Optional<String> after(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(String address) -> Optional.of("redirect:" + address + "?saved");
            case Outcome.SavedOtherwise(String address) ->
                    Optional.of("redirect:" + address + "?otherwise");
            case Outcome.Refused _ -> Optional.empty();
        };
    }

    private static Grounds against(Optional<Outcome> outcome) {
        return outcome.filter(Outcome.Refused.class::isInstance)
                .map(refused -> ((Outcome.Refused) refused).grounds())
                .orElse(Grounds.none());
    }
}
