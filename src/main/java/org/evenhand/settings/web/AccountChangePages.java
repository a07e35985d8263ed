package org.evenhand.settings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.TechniciansReach;
import org.evenhand.access.act.AppointingAnActingHead;
import org.evenhand.access.act.ChangingAPassword;
import org.evenhand.access.act.ClosingAnAccount;
import org.evenhand.access.act.GivingARole;
import org.evenhand.access.act.Passwords;
import org.evenhand.access.act.TakingARole;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
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

/** Changing one account: a role given or taken, acting up, another password, closing it. */
@Controller
class AccountChangePages {
    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final GivingARole giving;
    private final TakingARole taking;
    private final AppointingAnActingHead appointing;
    private final ChangingAPassword changing;
    private final ClosingAnAccount closing;
    private final LeavesBehind leavesBehind;

    AccountChangePages(
            Acts acts,
            Tickets tickets,
            InstantSource clock,
            GivingARole giving,
            TakingARole taking,
            AppointingAnActingHead appointing,
            ChangingAPassword changing,
            ClosingAnAccount closing,
            LeavesBehind leavesBehind) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.giving = giving;
        this.taking = taking;
        this.appointing = appointing;
        this.changing = changing;
        this.closing = closing;
        this.leavesBehind = leavesBehind;
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @GetMapping("/settings/accounts/{id}/role")
    String roleForm(Scope scope, @PathVariable UUID id, Model model) {
        return fresh(scope, id, GivingARole.GIVE, "settings/role", model);
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/settings/accounts/{id}/role")
    String give(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        FormTicket ticket = back(scope, id, GivingARole.GIVE, request);
        Answers answers = answers(request);
        Role role = answers.oneOf("role", Role.class, "Choose what they become");
        LocalDate from = answers.day("from", "Enter the first day");
        LocalDate until = answers.lastDay("until", from);
        String address = "";
        if (answers.fine() && role != null && from != null) {
            Outcome outcome = giving.give(scope, ticket, new AccountId(id), role, from, until);
            address = SettingsForms.after(outcome, answers.problems(), "role");
        }
        return done(address, scope, id, "settings/role", request, answers.problems(), model);
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @GetMapping("/settings/accounts/{id}/take/{role}")
    String takeForm(Scope scope, @PathVariable UUID id, @PathVariable String role, Model model) {
        model.addAttribute("role", role(role));
        return fresh(scope, id, TakingARole.TAKE, "settings/role-take", model);
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/settings/accounts/{id}/take/{role}")
    String take(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String role,
            HttpServletRequest request,
            Model model) {
        FormTicket ticket = back(scope, id, TakingARole.TAKE, request);
        Problems problems = Problems.in(request.getParameterMap());
        model.addAttribute("role", role(role));
        Outcome outcome = taking.take(scope, ticket, new AccountId(id), role(role));
        String address = SettingsForms.after(outcome, problems, "take");
        return done(address, scope, id, "settings/role-take", request, problems, model);
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @GetMapping("/settings/accounts/{id}/acting-head")
    String actingForm(Scope scope, @PathVariable UUID id, Model model) {
        return fresh(scope, id, AppointingAnActingHead.APPOINT, "settings/acting-head", model);
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/settings/accounts/{id}/acting-head")
    String appoint(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        FormTicket ticket = back(scope, id, AppointingAnActingHead.APPOINT, request);
        Answers answers = answers(request);
        LocalDate from = answers.day("from", "Enter the first day");
        LocalDate until = answers.lastDay("until", from);
        if (until == null && answers.problems().at("until") == null) {
            answers.problems().addToDate("until", "Enter the last day: acting up always has one");
        }
        String by = answers.line("by", Answers.LONGEST_LINE, "Enter who appointed them");
        String address = "";
        if (answers.fine() && from != null && until != null) {
            Outcome outcome = appointing.appoint(scope, ticket, new AccountId(id), from, until, by);
            address = SettingsForms.after(outcome, answers.problems(), "from-day");
        }
        return done(address, scope, id, "settings/acting-head", request, answers.problems(), model);
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @GetMapping("/settings/accounts/{id}/password")
    String passwordForm(Scope scope, @PathVariable UUID id, Model model) {
        return fresh(scope, id, ChangingAPassword.GIVE_NEW, "settings/password-new", model);
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/settings/accounts/{id}/password")
    String givePassword(
            Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        FormTicket ticket =
                SettingsForms.withoutWords(back(scope, id, ChangingAPassword.GIVE_NEW, request));
        Problems problems = Problems.in(request.getParameterMap());
        String password = problems.typed().first("password");
        Passwords.wrongWith(password).ifPresent(wrong -> problems.add("password", wrong));
        String address = "";
        if (problems.isEmpty()) {
            Outcome outcome = changing.giveNew(scope, ticket, new AccountId(id), password);
            address = SettingsForms.after(outcome, problems, "password");
        }
        return done(address, scope, id, "settings/password-new", request, problems, model);
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @GetMapping("/settings/accounts/{id}/close")
    String closeForm(Scope scope, @PathVariable UUID id, Model model) {
        leavesBehind.show(scope, new AccountId(id), model);
        return fresh(scope, id, ClosingAnAccount.CLOSE, "settings/account-close", model);
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/settings/accounts/{id}/close")
    String close(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        FormTicket ticket = back(scope, id, ClosingAnAccount.CLOSE, request);
        Answers answers = answers(request);
        String because = answers.line("because", Answers.LONGEST_LINE);
        String standsIn = answers.problems().typed().first("standsIn");
        leavesBehind.show(scope, new AccountId(id), model);
        String address = "";
        if (answers.fine()) {
            Outcome outcome =
                    closing.close(
                            scope,
                            ticket,
                            new AccountId(id),
                            because,
                            leavesBehind.chosen(scope, new AccountId(id), standsIn));
            address = SettingsForms.after(outcome, answers.problems(), "because");
        }
        return done(
                address, scope, id, "settings/account-close", request, answers.problems(), model);
    }

    private Answers answers(HttpServletRequest request) {
        return new Answers(Typed.from(request.getParameterMap()), SettingsForms.today(clock));
    }

    /** The form's ticket; "not found" when the school has no such account. */
    private FormTicket back(Scope scope, UUID id, Act act, HttpServletRequest request) {
        AccountPages.account(acts, scope, id);
        return tickets.takeBack(scope, act, request);
    }

    private String fresh(Scope scope, UUID id, Act act, String page, Model model) {
        return shown(scope, id, page, tickets.handOut(scope, act), Problems.none(), model);
    }

    private String done(
            String address,
            Scope scope,
            UUID id,
            String page,
            HttpServletRequest request,
            Problems problems,
            Model model) {
        String again = request.getParameter(HiddenField.FORM_TICKET);
        return address.isEmpty() ? shown(scope, id, page, again, problems, model) : address;
    }

    private String shown(
            Scope scope, UUID id, String page, String ticket, Problems problems, Model model) {
        model.addAttribute("name", AccountPages.account(acts, scope, id).name());
        model.addAttribute("account", "/settings/accounts/" + id);
        model.addAttribute("today", SettingsForms.today(clock));
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .filter(TechniciansReach.rolesFor(scope)::contains)
                        .toList());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return page;
    }

    private static Role role(String path) {
        return Arrays.stream(Role.values())
                .filter(role -> AccountView.path(role).equals(path))
                .findFirst()
                .orElseThrow(SettingsForms::notFound);
    }
}
