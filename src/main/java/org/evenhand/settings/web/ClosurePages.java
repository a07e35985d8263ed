package org.evenhand.settings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.calendar.CalendarChoices;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.Closure;
import org.evenhand.calendar.act.EnteringAClosure;
import org.evenhand.calendar.act.MakingCalendarChoices;
import org.evenhand.calendar.act.WithdrawingAClosure;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Days on which the school is closed, and what the school decides once about its calendar. */
@Controller
class ClosurePages {
    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final EnteringAClosure entering;
    private final WithdrawingAClosure withdrawing;
    private final MakingCalendarChoices choosing;

    ClosurePages(
            Acts acts,
            Tickets tickets,
            InstantSource clock,
            EnteringAClosure entering,
            WithdrawingAClosure withdrawing,
            MakingCalendarChoices choosing) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.entering = entering;
        this.withdrawing = withdrawing;
        this.choosing = choosing;
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/closures/new")
    String form(Scope scope, Model model) {
        String ticket = tickets.handOut(scope, EnteringAClosure.ENTER);
        return shown("settings/closure", ticket, Problems.none(), model);
    }

    @Needs(Right.MANAGE_SCHOOL)
    @PostMapping("/settings/closures/new")
    String enter(Scope scope, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, EnteringAClosure.ENTER, request);
        Answers answers = answers(request);
        LocalDate day = answers.day("day", "Enter the day");
        String reason = answers.line("reason", Answers.LONGEST_NAME, "Say why, as parents hear it");
        Closure.Extent extent =
                answers.oneOf(
                        "extent",
                        Closure.Extent.class,
                        "Choose whether the whole school is closed or a part");
        String address = "";
        if (answers.fine() && day != null && extent != null) {
            Outcome outcome = entering.enter(scope, ticket, new Closure(day, reason, extent));
            address = SettingsForms.after(outcome, answers.problems(), "day-day");
        }
        return address.isEmpty()
                ? shown("settings/closure", again(request), answers.problems(), model)
                : address;
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/closures/{day}/withdraw")
    String withdrawForm(Scope scope, @PathVariable LocalDate day, Model model) {
        ClosureView closure =
                acts.lookUp(scope, Calendars::of).dates().closures().stream()
                        .filter(each -> each.day().equals(day))
                        .findFirst()
                        .map(ClosureView::of)
                        .orElseThrow(SettingsForms::notFound);
        model.addAttribute("closure", closure);
        String ticket = tickets.handOut(scope, WithdrawingAClosure.WITHDRAW);
        return shown("settings/closure-withdraw", ticket, Problems.none(), model);
    }

    @Needs(Right.MANAGE_SCHOOL)
    @PostMapping("/settings/closures/{day}/withdraw")
    String withdraw(
            Scope scope, @PathVariable LocalDate day, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, WithdrawingAClosure.WITHDRAW, request);
        Outcome outcome = withdrawing.withdraw(scope, ticket, day);
        return SettingsForms.afterButton(outcome, "/settings/terms", "Back to terms", model);
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/terms/choices")
    String choicesForm(Scope scope, Model model) {
        String ticket = tickets.handOut(scope, MakingCalendarChoices.CHOOSE);
        return choicesShown(scope, ticket, Problems.none(), model);
    }

    @Needs(Right.MANAGE_SCHOOL)
    @PostMapping("/settings/terms/choices")
    String choose(Scope scope, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, MakingCalendarChoices.CHOOSE, request);
        Answers answers = answers(request);
        CalendarChoices.EndOfTerm end =
                answers.oneOf(
                        "endOfTerm",
                        CalendarChoices.EndOfTerm.class,
                        "Choose which day ends a term");
        CalendarChoices.PartlyClosed partly =
                answers.oneOf(
                        "partlyClosed",
                        CalendarChoices.PartlyClosed.class,
                        "Choose whether such a day counts");
        String address = "";
        if (answers.fine() && end != null && partly != null) {
            Outcome outcome = choosing.choose(scope, ticket, new CalendarChoices(end, partly));
            address = SettingsForms.after(outcome, answers.problems(), "endOfTerm");
        }
        return address.isEmpty()
                ? choicesShown(scope, again(request), answers.problems(), model)
                : address;
    }

    private String choicesShown(Scope scope, String ticket, Problems problems, Model model) {
        model.addAttribute("choices", acts.lookUp(scope, Calendars::of).choices());
        return shown("settings/choices", ticket, problems, model);
    }

    private Answers answers(HttpServletRequest request) {
        return new Answers(Typed.from(request.getParameterMap()), SettingsForms.today(clock));
    }

    private static String again(HttpServletRequest request) {
        return request.getParameter(HiddenField.FORM_TICKET);
    }

    private static String shown(String page, String ticket, Problems problems, Model model) {
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return page;
    }
}
