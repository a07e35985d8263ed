package org.evenhand.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.casework.SupportAsked;
import org.evenhand.casework.SupportQuestion;
import org.evenhand.casework.SupportQuestions;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
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

/**
 * What governors are asked, with as little as lets them answer (J7): they may still have to hear a
 * panel, so that the case itself stays closed to them.
 */
@Controller
class GovernorPages {
    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final AskingForSupport askingForSupport;

    GovernorPages(
            Acts acts, Tickets tickets, InstantSource clock, AskingForSupport askingForSupport) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.askingForSupport = askingForSupport;
    }

    @Needs(Right.ANSWER_AS_GOVERNOR)
    @GetMapping("/governors")
    String asked(Scope scope, HttpServletRequest request, Model model) {
        List<GovernorQuestion> asked =
                acts.read(
                        scope,
                        "governor-questions",
                        unit ->
                                SupportQuestions.of(unit, scope.actor().account()).stream()
                                        .map(GovernorQuestion::of)
                                        .toList(),
                        scope.actor().account());
        model.addAttribute(
                "waiting", asked.stream().filter(one -> one.answer().isEmpty()).toList());
        model.addAttribute(
                "answered", asked.stream().filter(one -> !one.answer().isEmpty()).toList());
        model.addAttribute("saved", request.getParameter("saved") != null);
        return "casework/governors";
    }

    @Needs(Right.ANSWER_AS_GOVERNOR)
    @GetMapping("/governors/{asked}")
    String form(Scope scope, @PathVariable UUID asked, Model model) {
        return shown(
                model,
                question(scope, asked),
                tickets.handOut(scope, AskingForSupport.ANSWER),
                Problems.none(),
                Grounds.none());
    }

    @Needs(Right.ANSWER_AS_GOVERNOR)
    @PostMapping("/governors/{asked}")
    String answer(Scope scope, @PathVariable UUID asked, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, AskingForSupport.ANSWER, request);
        SupportQuestion question = question(scope, asked);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.LONDON);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), today);
        String supportive = answers.problems().typed().first("supportive");
        if (!List.of("yes", "no").contains(supportive)) {
            answers.problems().add("supportive", "Say whether you support it");
        }
        String words = answers.text("words", Answers.LONGEST_TEXT, "Say it in your words");
        String same = request.getParameter(HiddenField.FORM_TICKET);
        if (!answers.fine()) {
            return shown(model, question, same, answers.problems(), Grounds.none());
        }
        SupportAsked told = question.asked().fact();
        Outcome outcome =
                askingForSupport.answer(
                        scope,
                        ticket,
                        told.caseId(),
                        new AskingForSupport.Answer(
                                question.asked().id(),
                                supportive.equals("yes"),
                                words,
                                "Signed in"));
        return switch (outcome) {
            case Outcome.Done _, Outcome.SavedOtherwise _ -> "redirect:/governors?saved";
            case Outcome.Refused(Grounds grounds) ->
                    shown(model, question, same, answers.problems(), grounds);
        };
    }

    /** Only what they were asked themselves; anything else is not found. */
    private SupportQuestion question(Scope scope, UUID asked) {
        FactId id = new FactId(asked);
        return acts
                .read(
                        scope,
                        "governor-question",
                        unit -> SupportQuestions.of(unit, scope.actor().account()),
                        scope.actor().account())
                .stream()
                .filter(one -> one.asked().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String shown(
            Model model,
            SupportQuestion question,
            String ticket,
            Problems problems,
            Grounds grounds) {
        model.addAttribute("question", GovernorQuestion.of(question));
        model.addAttribute(
                "questions",
                List.of(
                        Question.oneOf(
                                "supportive",
                                "Do you support it?",
                                List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"))),
                        Question.text("words", "In your words")
                                .hinting(
                                        "They are kept as you write them. After a no, the headteacher may go"
                                                + " ahead only with written reasons.")));
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute("grounds", grounds.all());
        return "casework/governor-answer";
    }
}
