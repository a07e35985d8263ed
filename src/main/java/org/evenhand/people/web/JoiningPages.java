package org.evenhand.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.people.BeforeJoining;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.Sameness;
import org.evenhand.people.Suggestions;
import org.evenhand.people.act.JoiningTwoRecords;
import org.evenhand.people.act.TellingTwoApart;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** "Is this the same person as ...?": finding the other record, comparing the two, answering. */
@Controller
class JoiningPages {
    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final Finding finding;
    private final JoiningTwoRecords joining;
    private final TellingTwoApart telling;
    private final List<BeforeJoining> others;

    JoiningPages(
            Acts acts,
            Tickets tickets,
            InstantSource clock,
            Finding finding,
            JoiningTwoRecords joining,
            TellingTwoApart telling,
            List<BeforeJoining> others) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.finding = finding;
        this.joining = joining;
        this.telling = telling;
        this.others = List.copyOf(others);
    }

    /** What may be answered when two records are compared. */
    enum Answer {
        ONE,
        TWO
    }

    /** Both as they stand. */
    private record Two(Person one, Person other) {}

    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/{id}/same")
    String offers(Scope scope, @PathVariable UUID id, Model model) {
        Person person = Persons.read(acts, scope, "person-form", new PersonId(id));
        return offered(scope, model, person, Problems.none(), null);
    }

    /** Sent as a form, so that no name stands in an address. */
    @Needs(Right.CHANGE_PEOPLE)
    @PostMapping("/people/{id}/same")
    String search(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Person person = Persons.read(acts, scope, "person-form", new PersonId(id));
        Answers answers = answers(request);
        String wanted =
                answers.line(
                        "wanted", Answers.LONGEST_NAME, "Enter a name, a number or an address");
        List<FoundView> found =
                answers.fine() ? finding.others(scope, person, wanted, Finding.MOST) : null;
        return offered(scope, model, person, answers.problems(), found);
    }

    private String offered(
            Scope scope,
            Model model,
            Person person,
            Problems problems,
            @Nullable List<FoundView> found) {
        model.addAttribute("name", person.name());
        model.addAttribute("person", "/people/" + person.shown().text());
        model.addAttribute("offers", finding.mayBeTheSame(scope, person));
        model.addAttribute("found", found);
        model.addAttribute("problems", problems);
        return "people/same";
    }

    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/{id}/same/{other}")
    String compare(Scope scope, @PathVariable UUID id, @PathVariable UUID other, Model model) {
        Two both = read(scope, id, other);
        return compared(scope, both, tickets.handOut(scope, act(scope)), Problems.none(), model);
    }

    @Needs(Right.CHANGE_PEOPLE)
    @PostMapping("/people/{id}/same/{other}")
    String answer(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID other,
            HttpServletRequest request,
            Model model) {
        FormTicket ticket = tickets.takeBack(scope, act(scope), request);
        Two both = read(scope, id, other);
        Answers answers = answers(request);
        String address =
                sent(scope, ticket, both, answers)
                        .map(outcome ->
                                Persons.after(outcome, answers.problems(), JoiningPages::field))
                        .orElse("");
        return address.isEmpty()
                ? compared(
                        scope,
                        both,
                        request.getParameter(HiddenField.FORM_TICKET),
                        answers.problems(),
                        model)
                : address;
    }

    /** One form, one ticket: what is done with it depends on who sends it and what it says. */
    private static Act act(Scope scope) {
        return decides(scope) ? JoiningTwoRecords.JOIN : TellingTwoApart.SUGGEST;
    }

    private static boolean decides(Scope scope) {
        return Right.JOIN_PEOPLE.isOpenTo(scope.roles());
    }

    private Optional<Outcome> sent(Scope scope, FormTicket ticket, Two both, Answers answers) {
        boolean decides = decides(scope);
        Answer answer =
                decides
                        ? answers.oneOf("answer", Answer.class, "Choose whether they are one")
                        : Answer.ONE;
        PersonId one = both.one().id();
        PersonId other = both.other().id();
        String because = answers.text("because", Answers.LONGEST_TEXT, "Say why");
        if (answer == Answer.TWO) {
            return answers.fine()
                    ? Optional.of(telling.tellApart(scope, ticket, one, other, because))
                    : Optional.empty();
        }
        List<Sameness> compared = answers.allOf("compared", Sameness.class);
        if (answer == Answer.ONE && compared.isEmpty()) {
            answers.problems().add("compared", "Choose what was compared and fits both");
        }
        String how = answers.text("how", Answers.LONGEST_TEXT);
        if (answer == Answer.ONE && how.isEmpty() && answers.problems().at("how") == null) {
            answers.problems().add("how", "Say what was seen or said, and by whom");
        }
        if (!answers.fine()) {
            return Optional.empty();
        }
        boolean byTheOther = answers.chosen("shown").contains(other.text());
        return Optional.of(
                decides
                        ? joining.join(
                                scope,
                                ticket,
                                new JoiningTwoRecords.Joining(
                                        byTheOther ? other : one,
                                        byTheOther ? one : other,
                                        compared,
                                        how,
                                        because,
                                        answers.ticked("namesakes")))
                        : telling.suggest(scope, ticket, one, other, compared, how, because));
    }

    private static String field(String rule) {
        return switch (rule) {
            case "joining.nobody-is-their-own-target" -> "namesakes";
            case "people.more-than-a-household-shares",
                    "people.not-a-twin",
                    "people.two-things-in-common" ->
                    "compared";
            default -> "because";
        };
    }

    private Two read(Scope scope, UUID one, UUID other) {
        PersonId first = new PersonId(one);
        PersonId second = new PersonId(other);
        return acts.read(
                        scope,
                        "people-compared",
                        unit ->
                                People.byId(unit, first)
                                        .flatMap(found ->
                                                People.byId(unit, second)
                                                        .map(also -> new Two(found, also))),
                        first,
                        second)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String compared(Scope scope, Two both, String ticket, Problems problems, Model model) {
        model.addAttribute("compared", acts.lookUp(scope, unit -> view(unit, both)));
        model.addAttribute("namesakes", acts.lookUp(scope, unit -> isANamesakeNamed(unit, both)));
        model.addAttribute("same", both.one().isRecordedAs(both.other().id()));
        model.addAttribute("decides", decides(scope));
        model.addAttribute("one", both.one().id().text());
        model.addAttribute("other", both.other().id().text());
        model.addAttribute("person", "/people/" + both.one().shown().text());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "people/compared";
    }

    private ComparedView view(Unit unit, Two both) {
        return ComparedView.of(
                both.one(),
                both.other(),
                Persons.today(clock),
                others.stream()
                        .flatMap(each -> each.changes(unit, both.one(), both.other()).stream())
                        .toList(),
                Suggestions.about(unit, both.one(), both.other()));
    }

    private boolean isANamesakeNamed(Unit unit, Two both) {
        return decides(unit.scope())
                && others.stream()
                        .anyMatch(each ->
                                !each.against(unit, both.one(), both.other(), false).isEmpty());
    }

    private Answers answers(HttpServletRequest request) {
        LocalDate today = Persons.today(clock);
        return new Answers(Typed.from(request.getParameterMap()), today);
    }
}
