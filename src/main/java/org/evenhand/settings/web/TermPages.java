package org.evenhand.settings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.calendar.AcademicYear;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.Term;
import org.evenhand.calendar.TermChanges;
import org.evenhand.calendar.TermName;
import org.evenhand.calendar.TermPublished;
import org.evenhand.calendar.act.PublishingTerms;
import org.evenhand.calendar.act.WithdrawingATerm;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One term, typed: looked at before it is published, changed, or withdrawn. */
@Controller
class TermPages {
    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final PublishingTerms publishing;
    private final WithdrawingATerm withdrawing;

    TermPages(
            Acts acts,
            Tickets tickets,
            InstantSource clock,
            PublishingTerms publishing,
            WithdrawingATerm withdrawing) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.publishing = publishing;
        this.withdrawing = withdrawing;
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/terms/new")
    String form(Scope scope, HttpServletRequest request, Model model) {
        String ticket = tickets.handOut(scope, PublishingTerms.PUBLISH);
        return form(ticket, Problems.none(), null, FirstHourPages.isFrom(request), model);
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/terms/{year}/{name}")
    String change(Scope scope, @PathVariable String year, @PathVariable String name, Model model) {
        String ticket = tickets.handOut(scope, PublishingTerms.PUBLISH);
        TermPublished term = published(scope, year, name);
        return form(ticket, Problems.none(), term, false, model);
    }

    /** Looks first; publishes when it has been looked at. */
    @Needs(Right.MANAGE_SCHOOL)
    @PostMapping("/settings/terms/new")
    String send(Scope scope, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, PublishingTerms.PUBLISH, request);
        Answers answers =
                new Answers(Typed.from(request.getParameterMap()), SettingsForms.today(clock));
        boolean firstHour = FirstHourPages.isFrom(request);
        String again = request.getParameter(HiddenField.FORM_TICKET);
        Optional<TermPublished> term = new TermForm(answers).read();
        String step = request.getParameter("step");
        if (term.isEmpty() || "change".equals(step)) {
            return form(again, answers.problems(), null, firstHour, model);
        }
        if ("publish".equals(step)) {
            Outcome outcome = publishing.publish(scope, ticket, List.of(term.get()), List.of());
            String address = SettingsForms.after(outcome, answers.problems(), "year");
            return address.isEmpty()
                    ? form(again, answers.problems(), null, firstHour, model)
                    : FirstHourPages.instead(address, firstHour);
        }
        return looked(scope, term.get(), answers, again, firstHour, model);
    }

    private String looked(
            Scope scope,
            TermPublished term,
            Answers answers,
            String ticket,
            boolean firstHour,
            Model model) {
        TermChanges changes =
                acts.lookUp(
                        scope,
                        unit ->
                                new TermChanges(
                                        Calendars.of(unit).dates(), List.of(term), List.of()));
        Grounds against = changes.against();
        if (!against.isEmpty()) {
            SettingsForms.note(against, answers.problems(), "year");
            return form(ticket, answers.problems(), null, firstHour, model);
        }
        model.addAttribute("typed", answers.problems().typed());
        model.addAttribute("ticket", ticket);
        model.addAttribute("firstHour", firstHour);
        model.addAttribute("problems", Problems.none());
        model.addAttribute(
                "term",
                acts.lookUp(
                        scope,
                        unit ->
                                SheetPages.looked(unit, changes).stream()
                                        .filter(view -> view.label().equals(term.term().label()))
                                        .findFirst()
                                        .orElseThrow()));
        return "settings/term-check";
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/terms/{year}/{name}/withdraw")
    String withdrawForm(
            Scope scope, @PathVariable String year, @PathVariable String name, Model model) {
        Term term = published(scope, year, name).term();
        model.addAttribute("label", term.label());
        model.addAttribute("action", "/settings/terms/" + TermView.path(term) + "/withdraw");
        model.addAttribute("ticket", tickets.handOut(scope, WithdrawingATerm.WITHDRAW));
        model.addAttribute("problems", Problems.none());
        return "settings/term-withdraw";
    }

    @Needs(Right.MANAGE_SCHOOL)
    @PostMapping("/settings/terms/{year}/{name}/withdraw")
    String withdraw(
            Scope scope,
            @PathVariable String year,
            @PathVariable String name,
            HttpServletRequest request,
            Model model) {
        FormTicket ticket = tickets.takeBack(scope, WithdrawingATerm.WITHDRAW, request);
        Outcome outcome = withdrawing.withdraw(scope, ticket, yearOf(year), nameOf(name));
        return SettingsForms.afterButton(outcome, "/settings/terms", "Back to terms", model);
    }

    private static String form(
            String ticket,
            Problems problems,
            @Nullable TermPublished term,
            boolean firstHour,
            Model model) {
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute("term", term);
        model.addAttribute("firstHour", firstHour);
        return "settings/term";
    }

    private TermPublished published(Scope scope, String year, String name) {
        return acts.lookUp(
                        scope,
                        unit ->
                                Calendars.of(unit)
                                        .term(nameOf(name), yearOf(year))
                                        .map(term ->
                                                new TermPublished(
                                                        term,
                                                        TermChanges.insetIn(
                                                                term,
                                                                Calendars.of(unit)
                                                                        .dates()
                                                                        .insetDays()))))
                .orElseThrow(SettingsForms::notFound);
    }

    private static AcademicYear yearOf(String year) {
        if (!year.matches("2[01][0-9]{2}")) {
            throw SettingsForms.notFound();
        }
        return new AcademicYear(Integer.parseInt(year));
    }

    private static TermName nameOf(String name) {
        for (TermName term : TermName.values()) {
            if (term.name().toLowerCase(Locale.ROOT).equals(name)) {
                return term;
            }
        }
        throw SettingsForms.notFound();
    }
}
