package org.evenhand.frontdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.frontdesk.Alerts;
import org.evenhand.frontdesk.Call;
import org.evenhand.frontdesk.CallsWrittenDown;
import org.evenhand.frontdesk.DeskCard;
import org.evenhand.frontdesk.DeskCards;
import org.evenhand.frontdesk.HelpKind;
import org.evenhand.frontdesk.HelpPlace;
import org.evenhand.frontdesk.act.AnsweringACall;
import org.evenhand.frontdesk.act.CallingForHelp;
import org.evenhand.frontdesk.act.SayingWhere;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Unit;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Calling for help from the desk, and answering it (J1, J2). */
@Controller
class HelpPages {
    private static final Logger LOG = LoggerFactory.getLogger(HelpPages.class);

    private final Acts acts;
    private final Tickets tickets;
    private final DeskCards cards;
    private final CallsForHelp calls;
    private final HelpAsked asked;
    private final AnsweringACall answeringACall;
    private final SayingWhere sayingWhere;

    HelpPages(
            Acts acts,
            Tickets tickets,
            DeskCards cards,
            CallsForHelp calls,
            HelpAsked asked,
            AnsweringACall answeringACall,
            SayingWhere sayingWhere) {
        this.acts = acts;
        this.tickets = tickets;
        this.cards = cards;
        this.calls = calls;
        this.asked = asked;
        this.answeringACall = answeringACall;
        this.sayingWhere = sayingWhere;
    }

    /**
     * Never refused: a form without a good ticket calls too, and when nothing can be stored the
     * page still says what to do.
     */
    @Needs(Right.FRONT_DESK)
    @PostMapping("/desk/help")
    String call(Scope scope, HttpServletRequest request, Model model) {
        HelpKind kind = HelpAsked.kind(request);
        try {
            return "redirect:" + asked.call(scope, request);
        } catch (RuntimeException fault) {
            LOG.error("A call for help could not be recorded", fault);
            model.addAttribute("emergency", kind == HelpKind.EMERGENCY);
            return "frontdesk/not-recorded";
        }
    }

    @Needs(Right.FRONT_DESK)
    @GetMapping("/desk/help/{id}")
    String help(Scope scope, @PathVariable UUID id, Model model) {
        Call call = found(scope, id);
        boolean answers = call.answeredBy().isEmpty() && Right.ANSWER_HELP.isOpenTo(scope.roles());
        model.addAttribute("help", view(scope, call));
        model.addAttribute("answers", answers);
        model.addAttribute("answer", tickets.handOut(scope, AnsweringACall.ANSWER));
        model.addAttribute("mine", call.isBy(scope));
        model.addAttribute("where", tickets.handOut(scope, SayingWhere.SAY));
        model.addAttribute("ticket", tickets.handOut(scope, CallingForHelp.CALL));
        return "frontdesk/help-called";
    }

    private Call found(Scope scope, UUID id) {
        return acts.lookUp(scope, unit -> Alerts.of(unit, new FactId(id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private HelpView view(Scope scope, Call call) {
        Id[] about = call.about().stream().toArray(Id[]::new);
        return acts.read(scope, "desk-help", unit -> view(unit, call), about);
    }

    private HelpView view(Unit unit, Call call) {
        Optional<Person> person = call.about().flatMap(id -> People.byId(unit, id));
        return HelpView.of(
                call,
                person.map(Person::name).orElse(""),
                person.flatMap(it -> cards.of(unit, it)).map(DeskCard::child).orElse(List.of()),
                CallsWrittenDown.isWrittenDown(unit, call.id()),
                WhomToRing.of(unit, call.calledBy().account()));
    }

    @Needs(Right.ANSWER_HELP)
    @PostMapping("/desk/help/{id}/answer")
    String answer(Scope scope, @PathVariable UUID id, HttpServletRequest request) {
        String address = found(scope, id).address();
        // Somebody else who was quicker is no problem of a form: the page says who.
        answeringACall.answer(
                scope, tickets.takeBack(scope, AnsweringACall.ANSWER, request), new FactId(id));
        return "redirect:" + address;
    }

    /** One tap; what is no place says nothing. */
    @Needs(Right.FRONT_DESK)
    @PostMapping("/desk/help/{id}/where")
    String where(Scope scope, @PathVariable UUID id, HttpServletRequest request) {
        Call call = found(scope, id);
        if (!call.isBy(scope)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        FormTicket ticket = tickets.takeBack(scope, SayingWhere.SAY, request);
        String place = request.getParameter("place");
        Arrays.stream(HelpPlace.values())
                .filter(each -> each.name().equals(place))
                .forEach(each -> sayingWhere.say(scope, ticket, new FactId(id), each));
        return "redirect:" + call.address();
    }

    /** What lies across the page, asked for again by it. */
    @Needs(Right.ANSWER_HELP)
    @GetMapping("/desk/calls")
    String calls(Scope scope, Model model) {
        model.addAttribute("calls", calls.openFor(scope));
        return "frontdesk/calls";
    }
}
