package org.evenhand.mail.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Unit;
import org.evenhand.mail.MailAddress;
import org.evenhand.mail.MailServer;
import org.evenhand.mail.MailSettings;
import org.evenhand.mail.Moment;
import org.evenhand.mail.act.SettingUpMail;
import org.evenhand.mail.act.TryingMail;
import org.evenhand.school.Schools;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The school's mail server, and a test of it. What signs in is typed here and shown nowhere. */
@Controller
class MailPages {
    private static final String PAGE = "/settings/mail";

    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final SettingUpMail settingUp;
    private final TryingMail trying;

    MailPages(
            Acts acts,
            Tickets tickets,
            InstantSource clock,
            SettingUpMail settingUp,
            TryingMail trying) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.settingUp = settingUp;
        this.trying = trying;
    }

    @Needs(Right.MANAGE_MAIL)
    @GetMapping(PAGE)
    String form(Scope scope, HttpServletRequest request, Model model) {
        model.addAttribute("saved", request.getParameter("saved") != null);
        return shown(scope, tickets.handOut(scope, SettingUpMail.SET), Problems.none(), model);
    }

    @Needs(Right.MANAGE_MAIL)
    @PostMapping(PAGE)
    String set(Scope scope, HttpServletRequest request, Model model) {
        FormTicket ticket = withoutWords(tickets.takeBack(scope, SettingUpMail.SET, request));
        Answers answers = answers(request);
        String secret = MailForm.secret(answers);
        Optional<MailServer> before =
                acts.lookUp(scope, MailSettings::of).map(MailSettings.Settled::server);
        MailServer server = MailForm.read(answers, before, secret);
        if (server != null) {
            var _ = settingUp.set(scope, ticket, server, secret);
            return "redirect:" + PAGE + "?saved";
        }
        model.addAttribute("saved", false);
        return shown(
                scope, request.getParameter(HiddenField.FORM_TICKET), answers.problems(), model);
    }

    @Needs(Right.MANAGE_MAIL)
    @PostMapping(PAGE + "/test")
    String test(Scope scope, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, TryingMail.TRY, request);
        Answers answers = answers(request);
        String to = answers.line("testTo", Answers.LONGEST_NAME, "Enter your own e-mail address");
        if (!to.isEmpty() && !MailAddress.isOne(to)) {
            answers.problems().add("testTo", "Enter an e-mail address, like you@school.example");
        }
        if (answers.fine()) {
            trying.send(scope, ticket, to);
            return "redirect:" + PAGE + "#test";
        }
        model.addAttribute("saved", false);
        return shown(scope, tickets.handOut(scope, SettingUpMail.SET), answers.problems(), model);
    }

    @Needs(Right.MANAGE_MAIL)
    @PostMapping(PAGE + "/end")
    String end(Scope scope, HttpServletRequest request) {
        var _ = settingUp.end(scope, tickets.takeBack(scope, SettingUpMail.END, request));
        return "redirect:" + PAGE + "?saved";
    }

    private Answers answers(HttpServletRequest request) {
        return new Answers(
                Typed.from(request.getParameterMap()),
                LocalDate.ofInstant(clock.instant(), Period.LONDON));
    }

    /** Not even a hash of a password is kept with a form's ticket. */
    private static FormTicket withoutWords(FormTicket ticket) {
        return new FormTicket(ticket.key(), new byte[32]);
    }

    private String shown(Scope scope, String ticket, Problems problems, Model model) {
        acts.lookUp(scope, unit -> shown(unit, model));
        model.addAttribute("ticket", ticket);
        model.addAttribute("testTicket", tickets.handOut(scope, TryingMail.TRY));
        model.addAttribute("endTicket", tickets.handOut(scope, SettingUpMail.END));
        model.addAttribute("problems", problems);
        return "mail/settings";
    }

    private static Model shown(Unit unit, Model model) {
        Optional<MailSettings.Settled> settled = MailSettings.of(unit);
        model.addAttribute("server", settled.map(MailSettings.Settled::server).orElse(null));
        model.addAttribute("school", Schools.profile(unit).name());
        settled.flatMap(one -> MailSettings.lastTry(unit, one.id()))
                .ifPresent(tried -> {
                    model.addAttribute("tried", tried.fact());
                    model.addAttribute("triedAt", Moment.said(tried.recordedAt()));
                });
        return model;
    }
}
