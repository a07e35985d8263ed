package org.evenhand.settings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Set;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.StaffAccount;
import org.evenhand.access.act.ChangingAPassword;
import org.evenhand.access.act.Passwords;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own account: what one is here, and the password. */
@Controller
class OwnAccountPages {
    private static final String BEFORE = "password-before";
    private static final String AFTER = "password-after";
    private static final String AGAIN = "password-again";

    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final ChangingAPassword changing;

    OwnAccountPages(Acts acts, Tickets tickets, InstantSource clock, ChangingAPassword changing) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.changing = changing;
    }

    @Needs(Right.OWN_ACCOUNT)
    @GetMapping("/account")
    String own(Scope scope, HttpServletRequest request, Model model) {
        model.addAttribute("saved", request.getParameter("saved") != null);
        String ticket = tickets.handOut(scope, ChangingAPassword.CHANGE_OWN);
        return shown(scope, ticket, Problems.none(), model);
    }

    @Needs(Right.OWN_ACCOUNT)
    @PostMapping("/account")
    String change(Scope scope, HttpServletRequest request, Model model) {
        FormTicket ticket =
                SettingsForms.withoutWords(
                        tickets.takeBack(scope, ChangingAPassword.CHANGE_OWN, request));
        Problems problems = Problems.in(request.getParameterMap());
        String before = problems.typed().first(BEFORE);
        String after = problems.typed().first(AFTER);
        if (before.isEmpty()) {
            problems.add(BEFORE, "Enter the password you have now");
        }
        Passwords.wrongWith(after).ifPresent(wrong -> problems.add(AFTER, wrong));
        if (problems.at(AFTER) == null && !after.equals(problems.typed().first(AGAIN))) {
            problems.add(AGAIN, "This is not the same as the new password");
        }
        model.addAttribute("saved", false);
        if (problems.isEmpty()) {
            String session = request.getSession().getId();
            switch (changing.changeOwn(scope, ticket, before, after, session)) {
                case Outcome.Refused refused -> {
                    for (Ground ground : refused.grounds()) {
                        problems.refuse(BEFORE, ground);
                    }
                }
                default -> {
                    return "redirect:/account?saved";
                }
            }
        }
        return shown(scope, request.getParameter(HiddenField.FORM_TICKET), problems, model);
    }

    private String shown(Scope scope, String ticket, Problems problems, Model model) {
        StaffAccount own =
                acts.lookUp(scope, unit -> StaffAccount.byId(unit, scope.actor().account()))
                        .orElseThrow(SettingsForms::notFound);
        model.addAttribute("account", AccountView.of(own, clock.instant(), Set.of()));
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "settings/own-account";
    }
}
