package org.evenhand.frontdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.frontdesk.act.EndingATablet;
import org.evenhand.frontdesk.act.EnrollingATablet;
import org.evenhand.frontdesk.tablet.TabletId;
import org.evenhand.frontdesk.tablet.TabletSeals;
import org.evenhand.frontdesk.tablet.Tablets;
import org.evenhand.frontdesk.tablet.UsedOnATablet;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The tablets at the desk: enrolling the one in front of somebody, and ending one (P51). */
@Controller
class TabletListPages {
    private static final String PAGE = "/settings/tablets";

    private final Acts acts;
    private final Tickets tickets;
    private final TabletCookie cookie;
    private final EnrollingATablet enrolling;
    private final EndingATablet ending;
    private final InstantSource clock;

    TabletListPages(
            Acts acts,
            Tickets tickets,
            TabletCookie cookie,
            EnrollingATablet enrolling,
            EndingATablet ending,
            InstantSource clock) {
        this.acts = acts;
        this.tickets = tickets;
        this.cookie = cookie;
        this.enrolling = enrolling;
        this.ending = ending;
        this.clock = clock;
    }

    @Needs(Right.MANAGE_TABLETS)
    @GetMapping(PAGE)
    String list(Scope scope, HttpServletRequest request, Model model) {
        return shown(
                scope,
                tickets.handOut(scope, EnrollingATablet.ENROL),
                Problems.none(),
                request,
                model);
    }

    /** The device that sends this is the one that is enrolled. */
    @Needs(Right.MANAGE_TABLETS)
    @PostMapping(PAGE)
    String enrol(
            Scope scope, HttpServletRequest request, HttpServletResponse response, Model model) {
        FormTicket ticket = tickets.takeBack(scope, EnrollingATablet.ENROL, request);
        Answers answers =
                new Answers(
                        Typed.from(request.getParameterMap()),
                        LocalDate.ofInstant(clock.instant(), Period.LONDON));
        String label =
                answers.line(
                        "label",
                        Answers.LONGEST_NAME,
                        "Say which tablet it is, or where it stands");
        String rings =
                answers.line(
                        "rings",
                        Answers.LONGEST_NAME,
                        "Say whom to ring when the network is away, with the number");
        if (!answers.fine()) {
            return shown(
                    scope,
                    request.getParameter(HiddenField.FORM_TICKET),
                    answers.problems(),
                    request,
                    model);
        }
        enrolling.enrol(scope, ticket, label, rings);
        cookie.give(
                new TabletSeals.Device(scope.org(), EnrollingATablet.enrolledBy(ticket)),
                request,
                response);
        return "redirect:/desk/tablet";
    }

    @Needs(Right.MANAGE_TABLETS)
    @PostMapping(PAGE + "/end")
    String end(Scope scope, HttpServletRequest request) {
        FormTicket ticket = tickets.takeBack(scope, EndingATablet.END, request);
        try {
            ending.end(
                    scope,
                    ticket,
                    new TabletId(
                            UUID.fromString(
                                    Objects.requireNonNullElse(
                                            request.getParameter("tablet"), ""))));
        } catch (IllegalArgumentException noSuchTablet) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, noSuchTablet);
        }
        return "redirect:" + PAGE;
    }

    private String shown(
            Scope scope,
            String ticket,
            Problems problems,
            HttpServletRequest request,
            Model model) {
        model.addAttribute(
                "tablets",
                acts.lookUp(
                        scope,
                        unit ->
                                Tablets.all(unit).stream()
                                        .map(tablet ->
                                                TabletView.of(
                                                        tablet,
                                                        Tablets.lastFetch(unit, tablet.id()),
                                                        unit.about(
                                                                tablet.id(), UsedOnATablet.class)))
                                        .toList()));
        model.addAttribute(
                "here",
                cookie.device(request)
                        .filter(device -> device.org().equals(scope.org()))
                        .map(device -> device.tablet().text())
                        .orElse(""));
        model.addAttribute("ticket", ticket);
        model.addAttribute("end", tickets.handOut(scope, EndingATablet.END));
        model.addAttribute("problems", problems);
        return "frontdesk/tablets";
    }
}
