package org.evenhand.settings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.calendar.Allowance;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.Timers;
import org.evenhand.calendar.act.ChoosingATime;
import org.evenhand.calendar.act.ReturningToTheUsualTime;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.RowAction;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The deadlines, and the school's own times for those that it may choose. */
@Controller
class TimesPages {
    private static final String PAGE = "/settings/times";

    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final ChoosingATime choosing;
    private final ReturningToTheUsualTime returning;

    TimesPages(
            Acts acts,
            Tickets tickets,
            InstantSource clock,
            ChoosingATime choosing,
            ReturningToTheUsualTime returning) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.choosing = choosing;
        this.returning = returning;
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping(PAGE)
    String times(Scope scope, HttpServletRequest request, Model model) {
        Timers timers = acts.lookUp(scope, Calendars::timers);
        model.addAttribute("own", lines(timers, each -> each.isTheSchoolsToChoose()));
        model.addAttribute("law", lines(timers, Timer::isSetByLaw));
        model.addAttribute(
                "terms", lines(timers, each -> !each.isTheSchoolsToChoose() && !each.isSetByLaw()));
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("otherwise", request.getParameter("otherwise") != null);
        return "settings/times";
    }

    private static List<SettingView> lines(Timers timers, Predicate<Timer> which) {
        return Stream.of(Timer.values()).filter(which).map(timer -> line(timer, timers)).toList();
    }

    private static SettingView line(Timer timer, Timers timers) {
        String allowed = timers.allowed(timer).toString();
        String words = Character.toUpperCase(allowed.charAt(0)) + allowed.substring(1);
        boolean own = timers.chosen().containsKey(timer);
        return new SettingView(
                timer.words() + " (" + timer.paragraph() + ")",
                words,
                own ? List.of("Usually " + timer.usual()) : List.of(),
                timer.isTheSchoolsToChoose()
                        ? List.of(RowAction.change(PAGE + "/" + path(timer), timer.words()))
                        : List.of());
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping(PAGE + "/{timer}")
    String form(Scope scope, @PathVariable String timer, Model model) {
        return shown(
                scope,
                timer(timer),
                tickets.handOut(scope, ChoosingATime.CHOOSE),
                Problems.none(),
                model);
    }

    @Needs(Right.MANAGE_SCHOOL)
    @PostMapping(PAGE + "/{timer}")
    String choose(
            Scope scope, @PathVariable String timer, HttpServletRequest request, Model model) {
        Timer chosen = timer(timer);
        FormTicket ticket = tickets.takeBack(scope, ChoosingATime.CHOOSE, request);
        Answers answers =
                new Answers(Typed.from(request.getParameterMap()), SettingsForms.today(clock));
        String number = answers.line("number", 10, "Enter a whole number, like 2");
        boolean whole = number.matches("[0-9]{1,4}");
        if (!whole && !number.isEmpty()) {
            answers.problems().add("number", "Enter a whole number, like 2");
        }
        Allowance.Unit unit = answers.oneOf("unit", Allowance.Unit.class, "Choose what is counted");
        String address = "";
        if (answers.fine() && unit != null) {
            Allowance.Count allowed = new Allowance.Count(Integer.parseInt(number), unit);
            Outcome outcome = choosing.choose(scope, ticket, chosen, allowed);
            address = SettingsForms.after(outcome, answers.problems(), "number");
        }
        String again = request.getParameter(HiddenField.FORM_TICKET);
        return address.isEmpty() ? shown(scope, chosen, again, answers.problems(), model) : address;
    }

    @Needs(Right.MANAGE_SCHOOL)
    @PostMapping(PAGE + "/{timer}/usual")
    String giveBack(
            Scope scope, @PathVariable String timer, HttpServletRequest request, Model model) {
        Timer chosen = timer(timer);
        FormTicket ticket = tickets.takeBack(scope, ReturningToTheUsualTime.RETURN, request);
        Outcome outcome = returning.giveBack(scope, ticket, chosen);
        return SettingsForms.afterButton(outcome, PAGE, "Back to times", model);
    }

    private String shown(Scope scope, Timer timer, String ticket, Problems problems, Model model) {
        Timers timers = acts.lookUp(scope, Calendars::timers);
        Allowance allowed = timers.allowed(timer);
        model.addAttribute("timer", timer);
        model.addAttribute("action", PAGE + "/" + path(timer));
        model.addAttribute("allowed", allowed instanceof Allowance.Count count ? count : null);
        model.addAttribute("own", timers.chosen().containsKey(timer));
        model.addAttribute("ticket", ticket);
        model.addAttribute("usualTicket", tickets.handOut(scope, ReturningToTheUsualTime.RETURN));
        model.addAttribute("problems", problems);
        return "settings/time";
    }

    private static Timer timer(String path) {
        return Arrays.stream(Timer.values())
                .filter(timer -> path(timer).equals(path))
                .filter(Timer::isTheSchoolsToChoose)
                .findFirst()
                .orElseThrow(SettingsForms::notFound);
    }

    private static String path(Timer timer) {
        return timer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
