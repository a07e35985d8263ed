package org.evenhand.settings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.PostHolders;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.access.Right;
import org.evenhand.access.act.EndingAPost;
import org.evenhand.access.act.NamingAPostHolder;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
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

/** Those who hold an office and never sign in. */
@Controller
class PostHolderPages {
    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final NamingAPostHolder naming;
    private final EndingAPost ending;

    PostHolderPages(
            Acts acts,
            Tickets tickets,
            InstantSource clock,
            NamingAPostHolder naming,
            EndingAPost ending) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.naming = naming;
        this.ending = ending;
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/accounts/post-holder")
    String form(Scope scope, HttpServletRequest request, Model model) {
        model.addAttribute("suggested", request.getParameter("role"));
        return shown(
                tickets.handOut(scope, NamingAPostHolder.NAME),
                Problems.none(),
                FirstHourPages.isFrom(request),
                model);
    }

    @Needs(Right.MANAGE_SCHOOL)
    @PostMapping("/settings/accounts/post-holder")
    String name(Scope scope, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, NamingAPostHolder.NAME, request);
        Answers answers =
                new Answers(Typed.from(request.getParameterMap()), SettingsForms.today(clock));
        Role office = answers.oneOf("office", Role.class, "Choose which office they hold");
        String name = answers.line("name", Answers.LONGEST_NAME, "Enter their name");
        String reachedAt =
                answers.text("reachedAt", Answers.LONGEST_LINE, "Say how they are reached");
        boolean firstHour = FirstHourPages.isFrom(request);
        String address = "";
        if (answers.fine() && office != null) {
            Outcome outcome = naming.name(scope, ticket, office, name, reachedAt);
            address = SettingsForms.after(outcome, answers.problems(), "office");
        }
        return address.isEmpty()
                ? shown(
                        request.getParameter(HiddenField.FORM_TICKET),
                        answers.problems(),
                        firstHour,
                        model)
                : FirstHourPages.instead(address, firstHour);
    }

    private static String shown(String ticket, Problems problems, boolean firstHour, Model model) {
        model.addAttribute(
                "offices",
                Arrays.stream(Role.values()).filter(NamingAPostHolder.OFFICES::contains).toList());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute("firstHour", firstHour);
        return "settings/post-holder";
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/accounts/post-holder/{holder}/end")
    String endForm(Scope scope, @PathVariable UUID holder, Model model) {
        PostHolders now = acts.lookUp(scope, PostHolders::now);
        Holder found =
                now.all().stream()
                        .filter(each -> each.account().value().equals(holder))
                        .filter(each -> !now.signsIn(each))
                        .findFirst()
                        .orElseThrow(SettingsForms::notFound);
        model.addAttribute("name", found.name());
        model.addAttribute("office", found.role().title());
        model.addAttribute("action", "/settings/accounts/post-holder/" + holder + "/end");
        model.addAttribute("ticket", tickets.handOut(scope, EndingAPost.END));
        model.addAttribute("problems", Problems.none());
        return "settings/post-holder-end";
    }

    @Needs(Right.MANAGE_SCHOOL)
    @PostMapping("/settings/accounts/post-holder/{holder}/end")
    String end(Scope scope, @PathVariable UUID holder, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, EndingAPost.END, request);
        Outcome outcome = ending.end(scope, ticket, new AccountId(holder));
        return SettingsForms.afterButton(outcome, "/settings/accounts", "Back to accounts", model);
    }
}
