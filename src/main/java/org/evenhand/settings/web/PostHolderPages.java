package org.evenhand.settings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
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
    private final LeavesBehind leavesBehind;

    PostHolderPages(
            Acts acts,
            Tickets tickets,
            InstantSource clock,
            NamingAPostHolder naming,
            EndingAPost ending,
            LeavesBehind leavesBehind) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.naming = naming;
        this.ending = ending;
        this.leavesBehind = leavesBehind;
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
        return ending(
                scope,
                holder(scope, holder).orElseThrow(SettingsForms::notFound),
                tickets.handOut(scope, EndingAPost.END),
                Problems.none(),
                model);
    }

    @Needs(Right.MANAGE_SCHOOL)
    @PostMapping("/settings/accounts/post-holder/{holder}/end")
    String end(Scope scope, @PathVariable UUID holder, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, EndingAPost.END, request);
        AccountId id = new AccountId(holder);
        Problems problems = Problems.in(Typed.from(request.getParameterMap()));
        Optional<AccountId> standsIn =
                leavesBehind.chosen(scope, id, problems.typed().first("standsIn"));
        Optional<Holder> before = holder(scope, holder);
        Outcome outcome = ending.end(scope, ticket, id, standsIn);
        if (before.isEmpty()) {
            return SettingsForms.afterButton(
                    outcome, "/settings/accounts", "Back to accounts", model);
        }
        String address = SettingsForms.after(outcome, problems, "standsIn");
        return address.isEmpty()
                ? ending(
                        scope,
                        before.get(),
                        request.getParameter(HiddenField.FORM_TICKET),
                        problems,
                        model)
                : address;
    }

    private Optional<Holder> holder(Scope scope, UUID id) {
        PostHolders now = acts.lookUp(scope, PostHolders::now);
        return now.all().stream()
                .filter(each -> each.account().value().equals(id))
                .filter(each -> !now.signsIn(each))
                .findFirst();
    }

    private String ending(
            Scope scope, Holder holder, String ticket, Problems problems, Model model) {
        leavesBehind.show(scope, holder.account(), model);
        model.addAttribute("name", holder.name());
        model.addAttribute("office", holder.role().title());
        model.addAttribute(
                "action", "/settings/accounts/post-holder/" + holder.account().text() + "/end");
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "settings/post-holder-end";
    }
}
