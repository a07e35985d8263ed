package org.evenhand.settings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.access.Needs;
import org.evenhand.access.OwnRoles;
import org.evenhand.access.PostHolders;
import org.evenhand.access.Right;
import org.evenhand.access.StaffAccount;
import org.evenhand.access.TechniciansReach;
import org.evenhand.access.act.OpeningAccounts;
import org.evenhand.access.act.Passwords;
import org.evenhand.access.act.SeeingAnOwnRole;
import org.evenhand.access.web.Tickets;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ui.Answers;
import org.evenhand.ui.CsvTable;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The accounts of the school and who never signs in; one account; opening one. */
@Controller
class AccountPages {
    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final OpeningAccounts opening;
    private final SeeingAnOwnRole seeing;

    AccountPages(
            Acts acts,
            Tickets tickets,
            InstantSource clock,
            OpeningAccounts opening,
            SeeingAnOwnRole seeing) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.opening = opening;
        this.seeing = seeing;
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @GetMapping("/settings/accounts")
    String accounts(Scope scope, HttpServletRequest request, Model model) {
        List<AccountView> all = accounts(scope);
        model.addAttribute("open", all.stream().filter(AccountView::open).toList());
        model.addAttribute("closed", all.stream().filter(each -> !each.open()).toList());
        model.addAttribute("holders", acts.lookUp(scope, AccountPages::holders));
        model.addAttribute("ownRoles", acts.lookUp(scope, unit -> ownRoles(unit, scope)));
        model.addAttribute("mayName", Right.MANAGE_SCHOOL.isOpenTo(scope.roles()));
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("otherwise", request.getParameter("otherwise") != null);
        return "settings/accounts";
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @GetMapping("/settings/accounts.csv")
    ResponseEntity<byte[]> csv(Scope scope) {
        CsvTable table = CsvTable.headed("Name", "Sign-in name", "Is", "Opened or closed");
        for (AccountView account : accounts(scope)) {
            table.row(account.name(), account.signInName(), account.summary(), account.about());
        }
        return table.saved("accounts.csv");
    }

    private List<AccountView> accounts(Scope scope) {
        Set<Role> within = TechniciansReach.rolesFor(scope);
        Instant now = clock.instant();
        return acts.lookUp(scope, StaffAccount::all).stream()
                .map(account -> AccountView.of(account, now, within))
                .toList();
    }

    private static List<HolderView> holders(Unit unit) {
        PostHolders now = PostHolders.now(unit);
        return now.all().stream()
                .filter(holder -> !now.signsIn(holder))
                .map(holder ->
                        new HolderView(
                                holder.role().title(),
                                holder.name(),
                                now.reachedAt().getOrDefault(holder.account(), ""),
                                "/settings/accounts/post-holder/"
                                        + holder.account().text()
                                        + "/end"))
                .toList();
    }

    private List<OwnRoleView> ownRoles(Unit unit, Scope scope) {
        boolean head = scope.is(Role.HEADTEACHER);
        return OwnRoles.notSeen(unit).stream()
                .map(given ->
                        new OwnRoleView(
                                "%s gave themself a role on %s: %s"
                                        .formatted(
                                                given.name(),
                                                PrintedDate.of(
                                                        LocalDate.ofInstant(
                                                                given.told().recordedAt(),
                                                                Period.LONDON)),
                                                given.role().title()),
                                "/settings/accounts/own-roles/" + given.id().text(),
                                head ? tickets.handOut(scope, SeeingAnOwnRole.SEE) : ""))
                .toList();
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/settings/accounts/own-roles/{given}")
    String seen(Scope scope, @PathVariable UUID given, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, SeeingAnOwnRole.SEE, request);
        Outcome outcome = seeing.see(scope, ticket, new FactId(given));
        return SettingsForms.afterButton(outcome, "/settings/accounts", "Back to accounts", model);
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @GetMapping("/settings/accounts/{id}")
    String account(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        StaffAccount account = account(acts, scope, id);
        model.addAttribute(
                "account",
                AccountView.of(account, clock.instant(), TechniciansReach.rolesFor(scope)));
        model.addAttribute("own", account.id().equals(scope.actor().account()));
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("otherwise", request.getParameter("otherwise") != null);
        return "settings/account";
    }

    static StaffAccount account(Acts acts, Scope scope, UUID id) {
        return acts.lookUp(scope, unit -> StaffAccount.byId(unit, new AccountId(id)))
                .orElseThrow(SettingsForms::notFound);
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @GetMapping("/settings/accounts/new")
    String form(Scope scope, HttpServletRequest request, Model model) {
        model.addAttribute("suggested", suggested(request.getParameter("role")));
        return shown(
                scope,
                tickets.handOut(scope, OpeningAccounts.OPEN),
                Problems.none(),
                FirstHourPages.isFrom(request),
                model);
    }

    /** Who holds an office of the school works there, unless it is an office of its governors. */
    private static List<String> suggested(@Nullable String asked) {
        if (asked == null) {
            return List.of(Role.STAFF.name());
        }
        boolean governs =
                Stream.of(Role.CHAIR, Role.VICE_CHAIR, Role.GOVERNOR)
                        .anyMatch(role -> role.name().equals(asked));
        return governs ? List.of(asked) : List.of(Role.STAFF.name(), asked);
    }

    @Needs(Right.MANAGE_ACCOUNTS)
    @PostMapping("/settings/accounts/new")
    String open(Scope scope, HttpServletRequest request, Model model) {
        FormTicket ticket =
                SettingsForms.withoutWords(tickets.takeBack(scope, OpeningAccounts.OPEN, request));
        Answers answers =
                new Answers(Typed.from(request.getParameterMap()), SettingsForms.today(clock));
        String name = answers.line("name", Answers.LONGEST_NAME, "Enter their name");
        String signInName =
                answers.line("signInName", 100, "Enter a name for them to sign in with");
        List<Role> roles = answers.allOf("roles", Role.class);
        if (roles.isEmpty()) {
            answers.problems().add("roles", "Choose at least one thing that they are");
        }
        String password =
                request.getParameter("password") == null ? "" : request.getParameter("password");
        Passwords.wrongWith(password).ifPresent(wrong -> answers.problems().add("password", wrong));
        boolean firstHour = FirstHourPages.isFrom(request);
        String address = "";
        if (answers.fine()) {
            Outcome outcome =
                    opening.open(
                            scope,
                            ticket,
                            new OpeningAccounts.NewAccount(
                                    name, signInName, password, EnumSet.copyOf(roles)));
            address = SettingsForms.after(outcome, answers.problems(), "signInName");
        }
        model.addAttribute("suggested", List.of());
        return address.isEmpty()
                ? shown(
                        scope,
                        request.getParameter(HiddenField.FORM_TICKET),
                        answers.problems(),
                        firstHour,
                        model)
                : FirstHourPages.instead(address, firstHour);
    }

    private static String shown(
            Scope scope, String ticket, Problems problems, boolean firstHour, Model model) {
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .filter(TechniciansReach.rolesFor(scope)::contains)
                        .toList());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute("firstHour", firstHour);
        return "settings/account-new";
    }
}
