package org.evenhand.enforcement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.enforcement.Doing;
import org.evenhand.enforcement.Line;
import org.evenhand.enforcement.act.CarryingOut;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.Measure;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One line of a plan: what was done about it, what is done now, and whose it is. */
@Controller
class LinePages {
    private final CarryingOut carryingOut;
    private final TheirLines lines;
    private final Tickets tickets;

    LinePages(CarryingOut carryingOut, TheirLines lines, Tickets tickets) {
        this.carryingOut = carryingOut;
        this.lines = lines;
        this.tickets = tickets;
    }

    @Needs(Right.CARRY_OUT)
    @GetMapping("/enforcement/{restriction}/{measure}")
    String line(
            Scope scope,
            @PathVariable UUID restriction,
            @PathVariable String measure,
            HttpServletRequest request,
            Model model) {
        OpenedLine opened = lines.open(scope, restriction, measure);
        model.addAttribute("saved", request.getParameter("saved") != null);
        return shown(
                model,
                opened,
                tickets.handOut(scope, CarryingOut.RECORD),
                opened.leads() ? tickets.handOut(scope, CarryingOut.GIVE) : "",
                Problems.none(),
                Grounds.none());
    }

    @Needs(Right.CARRY_OUT)
    @PostMapping("/enforcement/{restriction}/{measure}")
    String record(
            Scope scope,
            @PathVariable UUID restriction,
            @PathVariable String measure,
            HttpServletRequest request,
            Model model) {
        FormTicket ticket = tickets.takeBack(scope, CarryingOut.RECORD, request);
        OpenedLine opened = lines.open(scope, restriction, measure);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), opened.today());
        Doing doing = answers.oneOf("doing", Doing.class, "Say how it is");
        String proof = answers.text("proof", Answers.LONGEST_TEXT, "Say how you know, or why not");
        Grounds grounds = Grounds.none();
        if (answers.fine() && doing != null) {
            Outcome outcome =
                    carryingOut.record(
                            scope,
                            ticket,
                            new RestrictionId(restriction),
                            opened.line().measure(),
                            doing,
                            proof);
            if (!(outcome instanceof Outcome.Refused(Grounds against))) {
                return "redirect:" + opened.saved();
            }
            grounds = against;
        }
        return shown(
                model,
                opened,
                request.getParameter(HiddenField.FORM_TICKET),
                opened.leads() ? tickets.handOut(scope, CarryingOut.GIVE) : "",
                answers.problems(),
                grounds);
    }

    @Needs(Right.CARRY_OUT)
    @PostMapping("/enforcement/{restriction}/{measure}/owner")
    String give(
            Scope scope,
            @PathVariable UUID restriction,
            @PathVariable String measure,
            HttpServletRequest request,
            Model model) {
        FormTicket ticket = tickets.takeBack(scope, CarryingOut.GIVE, request);
        OpenedLine opened = lines.open(scope, restriction, measure);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), opened.today());
        String typed = answers.problems().typed().first("to");
        Optional<Holder> to =
                opened.staff().stream()
                        .filter(holder -> holder.account().text().equals(typed))
                        .findFirst();
        Grounds grounds = Grounds.none();
        if (to.isPresent()) {
            Outcome outcome =
                    carryingOut.give(
                            scope,
                            ticket,
                            new RestrictionId(restriction),
                            opened.line().measure(),
                            to.get());
            if (!(outcome instanceof Outcome.Refused(Grounds against))) {
                return "redirect:" + opened.view().href() + "?saved";
            }
            grounds = against;
        } else {
            answers.problems().add("to", "Choose who does it");
        }
        return shown(
                model,
                opened,
                tickets.handOut(scope, CarryingOut.RECORD),
                request.getParameter(HiddenField.FORM_TICKET),
                answers.problems(),
                grounds);
    }

    private static String shown(
            Model model,
            OpenedLine opened,
            String ticket,
            String giveTicket,
            Problems problems,
            Grounds grounds) {
        Line line = opened.line();
        model.addAttribute("it", opened.view());
        model.addAttribute("name", opened.name());
        model.addAttribute(
                "until",
                opened.running()
                        ? "Until the end of "
                                + PrintedDate.of(opened.plan().restriction().period().lastDay())
                        : "Ended on " + PrintedDate.of(opened.plan().restriction().endsOn()));
        model.addAttribute("off", opened.running() ? line.measure().off() : "");
        model.addAttribute("caseHref", opened.caseHref());
        model.addAttribute("slip", opened.forwards() ? opened.view().href() + "/slip" : "");
        model.addAttribute("returns", opened.returns());
        model.addAttribute("done", line.done().stream().map(DoneView::of).toList());
        model.addAttribute("shares", line.measure() == Measure.SHARES);
        model.addAttribute("questions", questions(opened));
        model.addAttribute("give", give(opened));
        model.addAttribute("ticket", ticket);
        model.addAttribute("giveTicket", giveTicket);
        model.addAttribute("problems", problems);
        model.addAttribute("grounds", grounds.all());
        return "enforcement/line";
    }

    /** Nothing to answer where nothing can be done. */
    private static List<Question> questions(OpenedLine opened) {
        List<Choice> choices =
                Arrays.stream(Doing.values())
                        .filter(doing ->
                                CarryingOut.fits(
                                        opened.plan().restriction(),
                                        opened.line(),
                                        doing,
                                        opened.now()))
                        .map(doing -> Choice.of(doing.name(), doing.words()))
                        .toList();
        return choices.isEmpty()
                ? List.of()
                : List.of(
                        Question.oneOf("doing", "How is it?", choices),
                        Question.text("proof", "How do you know, or why not?")
                                .hinting(
                                        "Look with your own eyes. What you tried, what you saw, or who"
                                                + " told you."));
    }

    private static List<Question> give(OpenedLine opened) {
        return opened.leads()
                ? List.of(
                        Question.picked(
                                "to",
                                "Give it to somebody",
                                opened.staff().stream()
                                        .map(holder ->
                                                Choice.of(
                                                        holder.account().text(),
                                                        "%s (%s)"
                                                                .formatted(
                                                                        holder.name(),
                                                                        holder.role().title())))
                                        .toList()))
                : List.of();
    }
}
