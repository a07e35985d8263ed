package org.evenhand.letter.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.people.People;
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

/** Recording what became of a letter: one form a page. */
@Controller
class LetterForms {
    private final Acts acts;
    private final Tickets tickets;
    private final Reading reading;
    private final InstantSource clock;
    private final Map<String, LetterForm> forms;

    LetterForms(
            Acts acts,
            Tickets tickets,
            Reading reading,
            InstantSource clock,
            List<LetterForm> forms) {
        this.acts = acts;
        this.tickets = tickets;
        this.reading = reading;
        this.clock = clock;
        this.forms =
                forms.stream().collect(Collectors.toMap(LetterForm::path, Function.identity()));
    }

    @Needs(Right.POST_LETTERS)
    @GetMapping("/letters/{id}/{path}")
    String form(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String path,
            HttpServletRequest request,
            Model model) {
        LetterForm form = form(path);
        IssuedLetter letter = reading.envelope(scope, "letter-form", new LetterId(id));
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("chosen", Objects.requireNonNullElse(request.getParameter("form"), ""));
        String ticket = tickets.handOut(scope, form.act());
        return shown(scope, letter, form, ticket, Problems.none(), model);
    }

    @Needs(Right.POST_LETTERS)
    @PostMapping("/letters/{id}/{path}")
    String send(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String path,
            HttpServletRequest request,
            Model model) {
        LetterForm form = form(path);
        FormTicket ticket = tickets.takeBack(scope, form.act(), request);
        IssuedLetter letter = reading.envelope(scope, "letter-form", new LetterId(id));
        Answers answers = new Answers(Typed.from(request.getParameterMap()), today());
        String next =
                form.send(new LetterForm.Sent(scope, ticket, letter, answers, request))
                        .map(outcome -> after(scope, letter, form, outcome, answers.problems()))
                        .orElse("");
        if (!next.isEmpty()) {
            return next;
        }
        model.addAttribute("saved", false);
        model.addAttribute("chosen", "");
        String again = request.getParameter(HiddenField.FORM_TICKET);
        return shown(scope, letter, form, again, answers.problems(), model);
    }

    /** Who may not read the letter comes back to its envelope. */
    private String after(
            Scope scope, IssuedLetter letter, LetterForm form, Outcome outcome, Problems problems) {
        return switch (outcome) {
            case Outcome.Done(String address) ->
                    "redirect:"
                            + (reading.maySeeNow(scope, letter)
                                    ? address
                                    : letter.href() + "/" + form.path())
                            + "?saved";
            case Outcome.SavedOtherwise(String address) -> "redirect:" + address + "?otherwise";
            case Outcome.Refused(var grounds) -> {
                for (Ground ground : grounds) {
                    note(problems, form.fieldOf(ground.rule()), ground);
                }
                yield "";
            }
        };
    }

    private static void note(Problems problems, String field, Ground ground) {
        if (field.equals("on")) {
            problems.refuseDate(field, ground);
        } else {
            problems.refuse(field, ground);
        }
    }

    private LetterForm form(String path) {
        LetterForm form = forms.get(path);
        if (form == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return form;
    }

    private String shown(
            Scope scope,
            IssuedLetter letter,
            LetterForm form,
            String ticket,
            Problems problems,
            Model model) {
        String person =
                acts.lookUp(scope, unit -> People.byId(unit, letter.person()))
                        .map(found -> found.name())
                        .orElse(letter.issued().addressee());
        model.addAttribute(
                "letter",
                EnvelopeView.of(
                        letter,
                        person,
                        reading.maySeeNow(scope, letter),
                        acts.lookUp(scope, unit -> FormsNeeded.of(unit, letter)),
                        clock.instant()));
        model.addAttribute("today", today());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAllAttributes(form.shownWith(scope, letter));
        return "letter/" + form.path();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.LONDON);
    }
}
