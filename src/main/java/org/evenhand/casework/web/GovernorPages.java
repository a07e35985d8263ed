package org.evenhand.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.casework.NoticeToAGovernor;
import org.evenhand.casework.ReasonsAfterNo;
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
import org.evenhand.ui.CsvTable;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
    private static final String KEPT =
            "They are kept as you write them. After a no, the headteacher may go ahead only with"
                    + " written reasons.";
    private static final List<Choice> YES_OR_NO =
            List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));
    private static final List<Question> OWN =
            List.of(
                    Question.oneOf("supportive", "Do you support it?", YES_OR_NO),
                    Question.text("words", "In your words").hinting(KEPT));
    private static final List<Question> WRITTEN_DOWN =
            List.of(
                    Question.oneOf("supportive", "Do they support it?", YES_OR_NO),
                    Question.text("words", "In their words").hinting(KEPT),
                    Question.line("how", "How and when did the answer come?")
                            .hinting("For example: by phone, this morning at 9"));

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
        List<GovernorQuestion> asked = asked(scope, "governor-questions");
        model.addAttribute("reasons", reasons(scope));
        model.addAttribute("notices", notices(scope));
        model.addAttribute(
                "waiting", asked.stream().filter(one -> one.answer().isEmpty()).toList());
        model.addAttribute(
                "answered", asked.stream().filter(one -> !one.answer().isEmpty()).toList());
        model.addAttribute("saved", request.getParameter("saved") != null);
        return "casework/governors";
    }

    @Needs(Right.ANSWER_AS_GOVERNOR)
    @GetMapping("/governors.csv")
    ResponseEntity<byte[]> csv(Scope scope) {
        CsvTable table = CsvTable.headed("Question", "Asked", "What it is about", "Answer");
        for (GovernorQuestion asked : asked(scope, "governor-questions-csv")) {
            table.row(asked.title(), asked.askedBy(), asked.outline(), asked.answer());
        }
        return table.saved("for-governors.csv");
    }

    private List<GovernorQuestion> asked(Scope scope, String what) {
        return acts.read(
                scope,
                what,
                unit ->
                        SupportQuestions.of(unit).stream()
                                .map(question ->
                                        GovernorQuestion.of(question, scope.actor().account()))
                                .toList(),
                scope.actor().account());
    }

    private List<GovernorReasons> reasons(Scope scope) {
        return acts
                .read(
                        scope,
                        "governor-reasons",
                        ReasonsAfterNo::forWhoeverLooks,
                        scope.actor().account())
                .stream()
                .map(GovernorReasons::of)
                .toList();
    }

    private List<NoticeView> notices(Scope scope) {
        return acts
                .read(
                        scope,
                        "governor-notices",
                        NoticeToAGovernor::forWhoeverLooks,
                        scope.actor().account())
                .stream()
                .map(NoticeView::of)
                .toList();
    }

    @Needs(Right.ANSWER_AS_GOVERNOR)
    @GetMapping("/governors/{asked}")
    String form(Scope scope, @PathVariable UUID asked, Model model) {
        return shown(
                model,
                scope,
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
        boolean theirs = isTheirs(scope, question);
        String supportive = answers.problems().typed().first("supportive");
        if (!List.of("yes", "no").contains(supportive)) {
            answers.problems()
                    .add(
                            "supportive",
                            theirs ? "Say whether you support it" : "Say whether they support it");
        }
        String words =
                answers.text(
                        "words",
                        Answers.LONGEST_TEXT,
                        theirs ? "Say it in your words" : "Write down their words");
        String how =
                theirs
                        ? "Signed in"
                        : answers.line("how", Answers.LONGEST_LINE, "Say how the answer came");
        String same = request.getParameter(HiddenField.FORM_TICKET);
        if (!answers.fine()) {
            return shown(model, scope, question, same, answers.problems(), Grounds.none());
        }
        SupportAsked told = question.asked().fact();
        Outcome outcome =
                askingForSupport.answer(
                        scope,
                        ticket,
                        told.caseId(),
                        new AskingForSupport.Answer(
                                question.asked().id(), supportive.equals("yes"), words, how));
        return switch (outcome) {
            case Outcome.Done _, Outcome.SavedOtherwise _ -> "redirect:/governors?saved";
            case Outcome.Refused(Grounds grounds) ->
                    shown(model, scope, question, same, answers.problems(), grounds);
        };
    }

    /** Only what is theirs to answer or to write down; anything else is not found. */
    private SupportQuestion question(Scope scope, UUID asked) {
        FactId id = new FactId(asked);
        return acts
                .read(
                        scope,
                        "governor-question",
                        unit -> SupportQuestions.of(unit),
                        scope.actor().account())
                .stream()
                .filter(one -> one.asked().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Asked of them; else the clerk writes down what a governor said. */
    private static boolean isTheirs(Scope scope, SupportQuestion question) {
        return scope.actor().account().equals(question.asked().fact().account());
    }

    private static String shown(
            Model model,
            Scope scope,
            SupportQuestion question,
            String ticket,
            Problems problems,
            Grounds grounds) {
        model.addAttribute("question", GovernorQuestion.of(question, scope.actor().account()));
        model.addAttribute("questions", isTheirs(scope, question) ? OWN : WRITTEN_DOWN);
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute("grounds", grounds.all());
        return "casework/governor-answer";
    }
}
