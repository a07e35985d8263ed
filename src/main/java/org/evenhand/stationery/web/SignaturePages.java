package org.evenhand.stationery.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.PdfRendering;
import org.evenhand.stationery.act.SettingASignature;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** How those who sign are printed, each in their office (P48, P50). */
@Controller
class SignaturePages {
    private static final int LONGEST = 90;

    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final SettingASignature setting;

    SignaturePages(Acts acts, Tickets tickets, InstantSource clock, SettingASignature setting) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.setting = setting;
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/paper/signatures")
    String all(Scope scope, HttpServletRequest request, Model model) {
        model.addAttribute("signing", acts.lookUp(scope, Signing::of));
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("otherwise", request.getParameter("otherwise") != null);
        return "stationery/signatures";
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/paper/signatures/{account}/{office}")
    String form(Scope scope, @PathVariable UUID account, @PathVariable String office, Model model) {
        Signing one = one(scope, account, office);
        String ticket = tickets.handOut(scope, SettingASignature.SET);
        return shown(one, ticket, Problems.none(), model);
    }

    @Needs(Right.MANAGE_SCHOOL)
    @PostMapping("/settings/paper/signatures/{account}/{office}")
    String send(
            Scope scope,
            @PathVariable UUID account,
            @PathVariable String office,
            HttpServletRequest request,
            Model model) {
        Signing one = one(scope, account, office);
        FormTicket ticket = tickets.takeBack(scope, SettingASignature.SET, request);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.LONDON);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), today);
        boolean usual = "usual".equals(request.getParameter("step"));
        Optional<SettingASignature.Lines> lines =
                usual ? Optional.of(new SettingASignature.Lines("", "", "")) : lines(answers);
        return lines.map(typed -> set(scope, ticket, one, typed))
                .map(Landing::of)
                .orElseGet(() ->
                        shown(
                                one,
                                request.getParameter(HiddenField.FORM_TICKET),
                                answers.problems(),
                                model));
    }

    private Outcome set(
            Scope scope, FormTicket ticket, Signing one, SettingASignature.Lines lines) {
        return setting.set(scope, ticket, one.account(), one.office(), lines);
    }

    private static Optional<SettingASignature.Lines> lines(Answers answers) {
        SettingASignature.Lines lines =
                new SettingASignature.Lines(
                        printed(
                                answers,
                                "name",
                                answers.line("name", LONGEST, "Enter the name as it is printed")),
                        printed(
                                answers,
                                "post",
                                answers.line("post", LONGEST, "Enter the post as it is printed")),
                        printed(answers, "second", answers.line("second", LONGEST)));
        return answers.fine() ? Optional.of(lines) : Optional.empty();
    }

    private static String printed(Answers answers, String field, String words) {
        PdfRendering.unprintable("Signature", words)
                .forEach(ground -> answers.problems().refuse(field, ground));
        return words;
    }

    private Signing one(Scope scope, UUID account, String office) {
        return acts.lookUp(scope, Signing::of).stream()
                .filter(each -> each.isAt(account, office))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String shown(Signing one, String ticket, Problems problems, Model model) {
        model.addAttribute("one", one);
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "stationery/signature";
    }
}
