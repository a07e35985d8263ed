package org.evenhand.settings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.school.ReviewHearing;
import org.evenhand.school.SchoolProfile;
import org.evenhand.school.Schools;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The school's settings about itself: one form a page. */
@Controller
class SchoolPages {
    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final Map<String, SchoolForm> forms;

    SchoolPages(Acts acts, Tickets tickets, InstantSource clock, List<SchoolForm> forms) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.forms =
                forms.stream().collect(Collectors.toMap(SchoolForm::path, Function.identity()));
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/school/{path}")
    String form(Scope scope, @PathVariable String path, HttpServletRequest request, Model model) {
        SchoolForm form = form(path);
        String ticket = tickets.handOut(scope, form.act());
        return shown(scope, form, ticket, Problems.none(), FirstHourPages.isFrom(request), model);
    }

    @Needs(Right.MANAGE_SCHOOL)
    @PostMapping("/settings/school/{path}")
    String send(Scope scope, @PathVariable String path, HttpServletRequest request, Model model) {
        SchoolForm form = form(path);
        FormTicket ticket = tickets.takeBack(scope, form.act(), request);
        Answers answers =
                new Answers(Typed.from(request.getParameterMap()), SettingsForms.today(clock));
        Optional<Outcome> outcome = form.send(scope, ticket, answers);
        boolean firstHour = FirstHourPages.isFrom(request);
        return outcome.map(result -> SettingsForms.after(result, answers.problems(), form.field()))
                .filter(address -> !address.isEmpty())
                .map(address -> FirstHourPages.instead(address, firstHour))
                .orElseGet(() ->
                        shown(
                                scope,
                                form,
                                request.getParameter(HiddenField.FORM_TICKET),
                                answers.problems(),
                                firstHour,
                                model));
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/school/policy/text")
    String policyText(Scope scope, Model model) {
        LocalDate today = SettingsForms.today(clock);
        model.addAttribute("policy", profile(scope).policy().orElseThrow(SettingsForms::notFound));
        model.addAttribute(
                "text",
                acts.lookUp(scope, unit -> Schools.policyText(unit, today))
                        .orElseThrow(SettingsForms::notFound));
        return "settings/policy-text";
    }

    private SchoolForm form(String path) {
        SchoolForm form = forms.get(path);
        if (form == null) {
            throw SettingsForms.notFound();
        }
        return form;
    }

    private String shown(
            Scope scope,
            SchoolForm form,
            String ticket,
            Problems problems,
            boolean firstHour,
            Model model) {
        model.addAttribute("profile", profile(scope));
        model.addAttribute("hearing", acts.lookUp(scope, this::hearing).orElse(null));
        model.addAttribute("choices", acts.lookUp(scope, form::choices));
        model.addAttribute("today", SettingsForms.today(clock));
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute("firstHour", firstHour);
        return "settings/" + form.path();
    }

    private SchoolProfile profile(Scope scope) {
        return acts.lookUp(scope, Schools::profile);
    }

    private Optional<ReviewHearing> hearing(Unit unit) {
        return Schools.reviewHearing(unit, unit.today());
    }
}
