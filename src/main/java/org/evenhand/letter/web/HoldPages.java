package org.evenhand.letter.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.Holds;
import org.evenhand.letter.act.HoldingLetters;
import org.evenhand.people.People;
import org.evenhand.ui.Answers;
import org.evenhand.ui.CsvTable;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Holds: stopping all letters to a person, and letting them go out again. */
@Controller
class HoldPages {
    private final Acts acts;
    private final HoldingLetters holdingLetters;
    private final Tickets tickets;
    private final InstantSource clock;

    HoldPages(Acts acts, HoldingLetters holdingLetters, Tickets tickets, InstantSource clock) {
        this.acts = acts;
        this.holdingLetters = holdingLetters;
        this.tickets = tickets;
        this.clock = clock;
    }

    @Needs(Right.POST_LETTERS)
    @GetMapping("/letters/holds")
    String holds(Scope scope, Model model) {
        List<HoldView> holds = acts.read(scope, "letter-holds", HoldPages::inForce);
        model.addAttribute("holds", holds);
        model.addAttribute("over", acts.lookUp(scope, Holds::all).size() - holds.size());
        return "letter/holds";
    }

    @Needs(Right.POST_LETTERS)
    @GetMapping("/letters/holds.csv")
    ResponseEntity<byte[]> csv(Scope scope) {
        List<HoldView> holds = acts.read(scope, "letter-holds-csv", HoldPages::inForce);
        CsvTable table = CsvTable.headed("Person", "Why", "Held by", "How long");
        holds.forEach(hold -> table.row(hold.person(), hold.reason(), hold.by(), hold.until()));
        int over = acts.lookUp(scope, Holds::all).size() - holds.size();
        if (over > 0) {
            table.row("", "%d more ended, and not listed".formatted(over), "", "");
        }
        return table.saved("holds.csv");
    }

    private static List<HoldView> inForce(Unit unit) {
        return Holds.inForce(unit).stream().map(hold -> view(unit, hold)).toList();
    }

    private static HoldView view(Unit unit, Holds.Hold hold) {
        PersonId person = hold.held().fact().person();
        LocalDate until = hold.held().fact().until();
        return new HoldView(
                People.byId(unit, person).map(found -> found.name()).orElse(""),
                hold.held().fact().reason(),
                "%s, %s".formatted(hold.held().actor().name(), Said.of(hold.held().recordedAt())),
                until == null ? "until somebody ends it" : "until " + PrintedDate.of(until),
                "/letters/holds/%s/%s/end".formatted(person.text(), hold.id().text()));
    }

    @Needs(Right.POST_LETTERS)
    @GetMapping("/letters/holds/{person}")
    String form(Scope scope, @PathVariable UUID person, Model model) {
        String ticket = tickets.handOut(scope, HoldingLetters.HOLD);
        return shown(scope, new PersonId(person), ticket, Problems.none(), "letter/hold", model);
    }

    @Needs(Right.POST_LETTERS)
    @PostMapping("/letters/holds/{person}")
    String hold(Scope scope, @PathVariable UUID person, HttpServletRequest request, Model model) {
        PersonId id = new PersonId(person);
        FormTicket ticket = tickets.takeBack(scope, HoldingLetters.HOLD, request);
        name(scope, id);
        Answers answers = answers(request);
        String reason =
                answers.text("reason", Answers.LONGEST_TEXT, "Say why nothing is to be sent");
        LocalDate until = answers.day("until");
        String next =
                answers.fine()
                        ? after(
                                holdingLetters.hold(scope, ticket, id, reason, until),
                                answers.problems(),
                                "until-day")
                        : "";
        return next.isEmpty() ? again(scope, id, request, answers, "letter/hold", model) : next;
    }

    @Needs(Right.POST_LETTERS)
    @GetMapping("/letters/holds/{person}/{hold}/end")
    String endForm(Scope scope, @PathVariable UUID person, @PathVariable UUID hold, Model model) {
        String ticket = ticket(scope, HoldingLetters.END);
        model.addAttribute("hold", "/letters/holds/%s/%s/end".formatted(person, hold));
        return shown(scope, new PersonId(person), ticket, Problems.none(), "letter/endHold", model);
    }

    @Needs(Right.POST_LETTERS)
    @PostMapping("/letters/holds/{person}/{hold}/end")
    String end(
            Scope scope,
            @PathVariable UUID person,
            @PathVariable UUID hold,
            HttpServletRequest request,
            Model model) {
        PersonId id = new PersonId(person);
        FormTicket ticket = tickets.takeBack(scope, HoldingLetters.END, request);
        name(scope, id);
        Answers answers = answers(request);
        String reason = answers.text("reason", Answers.LONGEST_TEXT, "Say why letters may go out");
        String next =
                answers.fine()
                        ? after(
                                holdingLetters.end(scope, ticket, id, new FactId(hold), reason),
                                answers.problems(),
                                "reason")
                        : "";
        model.addAttribute("hold", "/letters/holds/%s/%s/end".formatted(person, hold));
        return next.isEmpty() ? again(scope, id, request, answers, "letter/endHold", model) : next;
    }

    private static String after(Outcome outcome, Problems problems, String field) {
        return switch (outcome) {
            case Outcome.Done(String address) -> "redirect:" + address;
            case Outcome.SavedOtherwise(String address) -> "redirect:" + address;
            case Outcome.Refused(var grounds) -> {
                for (Ground ground : grounds) {
                    problems.refuse(field, ground);
                }
                yield "";
            }
        };
    }

    private String again(
            Scope scope,
            PersonId person,
            HttpServletRequest request,
            Answers answers,
            String template,
            Model model) {
        String ticket = request.getParameter(HiddenField.FORM_TICKET);
        return shown(scope, person, ticket, answers.problems(), template, model);
    }

    private String shown(
            Scope scope,
            PersonId person,
            String ticket,
            Problems problems,
            String template,
            Model model) {
        model.addAttribute("name", name(scope, person));
        model.addAttribute("person", person.text());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return template;
    }

    private String ticket(Scope scope, Act act) {
        return tickets.handOut(scope, act);
    }

    private String name(Scope scope, PersonId person) {
        return acts.read(scope, "letter-hold", unit -> People.byId(unit, person), person)
                .map(found -> found.name())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Answers answers(HttpServletRequest request) {
        return new Answers(
                Typed.from(request.getParameterMap()),
                LocalDate.ofInstant(clock.instant(), Period.LONDON));
    }
}
