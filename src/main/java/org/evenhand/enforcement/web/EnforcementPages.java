package org.evenhand.enforcement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.PostHolders;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.enforcement.Doing;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.EnforcementPlans;
import org.evenhand.enforcement.Line;
import org.evenhand.enforcement.act.BehindAPlan;
import org.evenhand.enforcement.act.CarryingOut;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.restriction.CaseOfARestriction;
import org.evenhand.restriction.Measure;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * What whoever looks is asked to put on and take off; for those who work on the case, all of it.
 * Whoever has only lines of their own sees a name and what to do, and never why (P51).
 */
@Controller
class EnforcementPages {
    private final Acts acts;
    private final CarryingOut carryingOut;
    private final BehindAPlan behind;
    private final Tickets tickets;
    private final ObjectProvider<CaseOfARestriction> cases;

    EnforcementPages(
            Acts acts,
            CarryingOut carryingOut,
            BehindAPlan behind,
            Tickets tickets,
            ObjectProvider<CaseOfARestriction> cases) {
        this.acts = acts;
        this.carryingOut = carryingOut;
        this.behind = behind;
        this.tickets = tickets;
        this.cases = cases;
    }

    @Needs(Right.CARRY_OUT)
    @GetMapping("/enforcement")
    String plans(Scope scope, Model model) {
        Id[] people =
                acts.lookUp(
                        scope,
                        unit ->
                                shown(unit).stream()
                                        .map(plan -> plan.restriction().person())
                                        .toArray(Id[]::new));
        model.addAttribute("plans", acts.read(scope, "enforcement", this::views, people));
        model.addAttribute("over", acts.lookUp(scope, this::over));
        return "enforcement/plans";
    }

    private List<PlanView> views(Unit unit) {
        return shown(unit).stream()
                .map(plan -> PlanView.of(plan, theirs(unit, plan), name(unit, plan), unit.now()))
                .toList();
    }

    /** Those that run, and those of which something of theirs is still on. */
    private List<EnforcementPlan> shown(Unit unit) {
        return EnforcementPlans.all(unit).stream()
                .filter(plan -> !theirs(unit, plan).isEmpty())
                .filter(plan -> !isDone(unit, plan))
                .toList();
    }

    private boolean isDone(Unit unit, EnforcementPlan plan) {
        return plan.restriction().isOverAt(unit.now())
                && theirs(unit, plan).stream().noneMatch(Line::isOn);
    }

    private long over(Unit unit) {
        return EnforcementPlans.all(unit).stream()
                .filter(plan -> !theirs(unit, plan).isEmpty())
                .filter(plan -> isDone(unit, plan))
                .count();
    }

    private List<Line> theirs(Unit unit, EnforcementPlan plan) {
        return behind.leads(unit, plan.restriction().id())
                ? plan.lines()
                : plan.lines().stream().filter(line -> line.owner().is(unit.scope())).toList();
    }

    private static String name(Unit unit, EnforcementPlan plan) {
        return People.byId(unit, plan.restriction().person())
                .map(Person::name)
                .orElse("Somebody not recorded");
    }

    /** Everything that the page of one line shows, read at once. */
    private record Opened(
            EnforcementPlan plan,
            Line line,
            String name,
            boolean leads,
            String caseHref,
            boolean forwards,
            List<Holder> staff,
            LineView view,
            LocalDate today,
            boolean running,
            boolean inForce) {}

    /** "Not found" for whoever it is none of the business of. */
    private Opened open(Scope scope, UUID id, String path) {
        RestrictionId restriction = new RestrictionId(id);
        return acts.read(
                        scope,
                        "enforcement-line",
                        unit -> opened(unit, restriction, path),
                        restriction)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<Opened> opened(Unit unit, RestrictionId id, String path) {
        return EnforcementPlans.byId(unit, id)
                .flatMap(plan ->
                        theirs(unit, plan).stream()
                                .filter(line -> line.measure().path().equals(path))
                                .findFirst()
                                .map(line -> opened(unit, plan, line)));
    }

    private Opened opened(Unit unit, EnforcementPlan plan, Line line) {
        RestrictionId id = plan.restriction().id();
        boolean leads = behind.leads(unit, id);
        return new Opened(
                plan,
                line,
                name(unit, plan),
                leads,
                leads
                        ? cases.stream()
                                .flatMap(one -> one.address(unit, id).stream())
                                .findFirst()
                                .orElse("")
                        : "",
                line.measure() == Measure.MAIL && SlipView.of(unit, plan).findAny().isPresent(),
                leads ? staff(unit) : List.of(),
                LineView.of(plan, List.of(line), unit.now()).getFirst(),
                unit.today(),
                !plan.restriction().isOverAt(unit.now()),
                plan.restriction().isInForceAt(unit.now()));
    }

    private static List<Holder> staff(Unit unit) {
        PostHolders posts = PostHolders.now(unit);
        Map<AccountId, Holder> once = new LinkedHashMap<>();
        posts.all().stream()
                .filter(posts::signsIn)
                .forEach(holder -> once.putIfAbsent(holder.account(), holder));
        return List.copyOf(once.values());
    }

    @Needs(Right.CARRY_OUT)
    @GetMapping("/enforcement/{restriction}/{measure}")
    String line(
            Scope scope,
            @PathVariable UUID restriction,
            @PathVariable String measure,
            HttpServletRequest request,
            Model model) {
        Opened opened = open(scope, restriction, measure);
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
        Opened opened = open(scope, restriction, measure);
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
                return "redirect:" + opened.view().href() + "?saved";
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
        Opened opened = open(scope, restriction, measure);
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
            Opened opened,
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
    private static List<Question> questions(Opened opened) {
        List<Choice> choices =
                Arrays.stream(Doing.values())
                        .filter(doing -> fits(opened, doing))
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

    private static boolean fits(Opened opened, Doing doing) {
        Line line = opened.line();
        boolean shares = line.measure() == Measure.SHARES;
        return switch (doing) {
            case PUT_ON ->
                    !shares
                            && opened.running()
                            && (line.isMissing() || (!line.isOn() && line.isAskedFor()));
            case CHECKED -> !shares && line.isOn() && !line.isMissing() && opened.running();
            case TAKEN_OFF -> !shares && line.isOn();
            case NOT_NEEDED -> opened.running() && line.isMissing() && !line.isOn();
        };
    }

    private static List<Question> give(Opened opened) {
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

    @Needs(Right.CARRY_OUT)
    @GetMapping("/enforcement/{restriction}/{measure}/slip")
    String slip(
            Scope scope,
            @PathVariable UUID restriction,
            @PathVariable String measure,
            Model model) {
        Opened opened = open(scope, restriction, measure);
        model.addAttribute(
                "it",
                acts.lookUp(
                        scope,
                        unit ->
                                SlipView.of(unit, opened.plan())
                                        .findFirst()
                                        .filter(_ -> opened.forwards())
                                        .orElseThrow(() ->
                                                new ResponseStatusException(
                                                        HttpStatus.NOT_FOUND))));
        model.addAttribute("back", opened.view().href());
        model.addAttribute("off", !opened.inForce());
        return "enforcement/slip";
    }
}
