package org.evenhand.frontdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.frontdesk.act.CallingForHelp;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * "She is at the gate": one box, and what to do and say. Every search is sent as a form, so that no
 * name stands in an address.
 */
@Controller
class DeskPages {
    private final Acts acts;
    private final Tickets tickets;
    private final DeskSearch desk;
    private final DeskCookie cookie;
    private final TabletCookie tablet;

    DeskPages(Acts acts, Tickets tickets, DeskSearch desk, DeskCookie cookie, TabletCookie tablet) {
        this.acts = acts;
        this.tickets = tickets;
        this.desk = desk;
        this.cookie = cookie;
        this.tablet = tablet;
    }

    @Needs(Right.FRONT_DESK)
    @GetMapping("/desk")
    String desk(
            Scope scope, HttpServletRequest request, HttpServletResponse response, Model model) {
        cookie.give(scope, request, response);
        return searched(scope, request, model, Problems.none(), null);
    }

    @Needs(Right.FRONT_DESK)
    @PostMapping("/desk")
    String search(Scope scope, HttpServletRequest request, Model model) {
        Problems problems = Problems.in(Typed.from(request.getParameterMap()));
        String wanted = WhatWasTyped.wanted(problems);
        return searched(
                scope,
                request,
                model,
                problems,
                problems.isEmpty() ? desk.search(scope, wanted) : null);
    }

    private String searched(
            Scope scope,
            HttpServletRequest request,
            Model model,
            Problems problems,
            @Nullable SearchView found) {
        model.addAttribute("tablet", tablet.device(request).isPresent());
        model.addAttribute("problems", problems);
        model.addAttribute("found", found);
        return page(scope, model, "frontdesk/desk");
    }

    /** The second fact was given: the card, or that it does not fit. */
    @Needs(Right.FRONT_DESK)
    @PostMapping("/desk/card")
    String card(Scope scope, HttpServletRequest request, Model model) {
        Problems problems = Problems.in(Typed.from(request.getParameterMap()));
        Person person = person(scope, problems.typed().first("person"));
        String first = WhatWasTyped.first(problems);
        boolean bySight = WhatWasTyped.bySight(problems);
        String second = bySight ? "" : WhatWasTyped.second(problems);
        Optional<CardView> card =
                problems.isEmpty()
                        ? desk.card(scope, person.id(), first, second, bySight).map(CardView::of)
                        : Optional.empty();
        if (card.isPresent()) {
            model.addAttribute("card", card.get());
            return page(scope, model, "frontdesk/card");
        }
        model.addAttribute("problems", problems);
        model.addAttribute("person", person.id().text());
        model.addAttribute("name", person.name());
        model.addAttribute("used", !bySight && isTheSame(first, second));
        model.addAttribute("first", first);
        return page(scope, model, "frontdesk/unsure");
    }

    /** What somebody was found by fits them, and tells nobody apart (J3). */
    private static boolean isTheSame(String first, String second) {
        return !second.isBlank() && second.strip().equalsIgnoreCase(first.strip());
    }

    private Person person(Scope scope, String id) {
        try {
            PersonId person = new PersonId(UUID.fromString(id));
            return acts.lookUp(scope, unit -> People.byId(unit, person))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, noId);
        }
    }

    /** Every page of the desk carries the two buttons that call for help. */
    private String page(Scope scope, Model model, String template) {
        model.addAttribute("ticket", tickets.handOut(scope, CallingForHelp.CALL));
        return template;
    }
}
