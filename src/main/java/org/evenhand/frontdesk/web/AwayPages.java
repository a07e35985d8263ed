package org.evenhand.frontdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.evenhand.access.OpenToAll;
import org.evenhand.access.web.RequestNames;
import org.evenhand.database.DatabasePulse;
import org.evenhand.frontdesk.DeskCard;
import org.evenhand.frontdesk.DeskCards;
import org.evenhand.frontdesk.DeskJournal;
import org.evenhand.frontdesk.DeskMemory;
import org.evenhand.frontdesk.DeskTicket;
import org.evenhand.frontdesk.HelpKind;
import org.evenhand.frontdesk.Here;
import org.evenhand.frontdesk.JournalEntry;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.NewIds;
import org.evenhand.kernel.PersonId;
import org.evenhand.people.Person;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The front desk while the database is away: no session, no rights from the record, but a ticket
 * that was handed out while it was there. What is shown is written down on the disk first; what
 * cannot be written down is not shown.
 */
@Controller
class AwayPages {
    private static final Logger LOG = LoggerFactory.getLogger(AwayPages.class);
    private static final String DESK = "/desk/away";

    /** A form sent again within this time is a double tap; later it is another emergency. */
    private static final Duration DOUBLE_TAP = Duration.ofSeconds(30);

    private final DatabasePulse pulse;
    private final DeskCookie cookie;
    private final DeskMemory memory;
    private final DeskJournal journal;
    private final NewIds ids;
    private final Map<String, Instant> taps = new ConcurrentHashMap<>();

    AwayPages(
            DatabasePulse pulse,
            DeskCookie cookie,
            DeskMemory memory,
            DeskJournal journal,
            NewIds ids) {
        this.pulse = pulse;
        this.cookie = cookie;
        this.memory = memory;
        this.journal = journal;
        this.ids = ids;
    }

    /** Who asks, and what is remembered for them. */
    private record Asker(DeskTicket ticket, ActorRef reader, Here here) {}

    @OpenToAll
    @GetMapping(DESK)
    String desk(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!pulse.isAway()) {
            return "redirect:/desk";
        }
        return asker(request)
                .map(asker -> {
                    model.addAttribute("problems", Problems.none());
                    return page(asker, model, "frontdesk/desk");
                })
                .orElseGet(() -> noTicket(response));
    }

    @OpenToAll
    @PostMapping(DESK)
    String search(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!pulse.isAway()) {
            return "redirect:/desk";
        }
        Optional<Asker> asker = asker(request);
        if (asker.isEmpty()) {
            return noTicket(response);
        }
        Problems problems = Problems.in(Typed.from(request.getParameterMap()));
        String wanted = WhatWasTyped.wanted(problems);
        model.addAttribute("problems", problems);
        if (problems.isEmpty()) {
            Asking asking = new Asking(asker.get().here());
            List<PersonId> held = asking.held(wanted);
            if (!isWrittenDown(asker.get(), "desk-search", held, request)) {
                return notRecorded(response, model, false);
            }
            model.addAttribute("found", asking.found(wanted, held));
        }
        return page(asker.get(), model, "frontdesk/desk");
    }

    /** The second fact was given: the card, or that it does not fit. */
    @OpenToAll
    @PostMapping(DESK + "/card")
    String card(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!pulse.isAway()) {
            return "redirect:/desk";
        }
        Optional<Asker> asker = asker(request);
        if (asker.isEmpty()) {
            return noTicket(response);
        }
        Here here = asker.get().here();
        Problems problems = Problems.in(Typed.from(request.getParameterMap()));
        Optional<Person> person =
                id(problems.typed().first("person"))
                        .filter(id -> DeskCards.isAnythingInForceOn(here, id))
                        .flatMap(here::person);
        if (person.isEmpty()) {
            return "redirect:" + DESK;
        }
        String first = WhatWasTyped.first(problems);
        boolean bySight = WhatWasTyped.bySight(problems);
        String second = bySight ? "" : WhatWasTyped.second(problems);
        String what = bySight ? "desk-card-known-by-sight" : "desk-card";
        if (!isWrittenDown(asker.get(), what, List.of(person.get().id()), request)) {
            return notRecorded(response, model, false);
        }
        Optional<DeskCard> card =
                problems.isEmpty()
                        ? new Asking(here).card(person.get().id(), first, second, bySight)
                        : Optional.empty();
        if (card.isPresent()) {
            model.addAttribute("card", CardView.of(card.get()));
            return page(asker.get(), model, "frontdesk/card");
        }
        model.addAttribute("problems", problems);
        model.addAttribute("person", person.get().id().text());
        model.addAttribute("name", person.get().name());
        model.addAttribute("first", first);
        return page(asker.get(), model, "frontdesk/unsure");
    }

    /** Taken in any case: also when the database has come back since the page was opened. */
    @OpenToAll
    @PostMapping(DESK + "/help")
    String help(HttpServletRequest request, HttpServletResponse response, Model model) {
        HelpKind kind =
                HelpKind.NEED_HELP.name().equals(request.getParameter("kind"))
                        ? HelpKind.NEED_HELP
                        : HelpKind.EMERGENCY;
        Optional<Asker> asker = asker(request);
        if (asker.isEmpty()) {
            return notRecorded(response, model, kind == HelpKind.EMERGENCY);
        }
        Here here = asker.get().here();
        Optional<Person> person =
                id(request.getParameter("person"))
                        .filter(id -> DeskCards.isAnythingInForceOn(here, id))
                        .flatMap(here::person);
        List<PersonId> about = person.map(Person::id).stream().toList();
        if (!isDoubleTap(request, here.now())
                && !isWrittenDown(asker.get(), kind.name(), about, request)) {
            // Pressed again, it is tried again.
            taps.remove(tap(request));
            return notRecorded(response, model, kind == HelpKind.EMERGENCY);
        }
        model.addAttribute("emergency", kind == HelpKind.EMERGENCY);
        model.addAttribute("called", AsAt.said(here.now()));
        model.addAttribute(
                "child",
                person.flatMap(it -> DeskCards.of(here, it))
                        .map(DeskCard::child)
                        .orElse(List.of()));
        return page(asker.get(), model, "frontdesk/called-while-away");
    }

    private boolean isDoubleTap(HttpServletRequest request, Instant now) {
        taps.values().removeIf(tapped -> tapped.plus(DOUBLE_TAP).isBefore(now));
        String tap = tap(request);
        return !tap.isEmpty() && taps.putIfAbsent(tap, now) != null;
    }

    /** What the form was sent with; empty for a form that carries nothing. */
    private static String tap(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter(HiddenField.FORM_TICKET), "");
    }

    private boolean isWrittenDown(
            Asker asker, String what, List<PersonId> about, HttpServletRequest request) {
        try {
            journal.add(
                    new JournalEntry(
                            ids.next(),
                            asker.ticket().org(),
                            asker.reader(),
                            what,
                            about,
                            asker.here().now(),
                            RequestNames.of(request)));
            return true;
        } catch (IOException failure) {
            LOG.error("The desk's journal could not be written", failure);
            return false;
        }
    }

    private Optional<Asker> asker(HttpServletRequest request) {
        return cookie.ticket(request)
                .flatMap(ticket ->
                        memory.reader(ticket)
                                .flatMap(reader ->
                                        memory.here(ticket)
                                                .map(here -> new Asker(ticket, reader, here))));
    }

    private String page(Asker asker, Model model, String template) {
        model.addAttribute("base", DESK);
        model.addAttribute("away", AsAt.said(asker.here().asAt()));
        model.addAttribute("ticket", ids.next().toString());
        return template;
    }

    private static String noTicket(HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        return "frontdesk/no-ticket";
    }

    private static String notRecorded(
            HttpServletResponse response, Model model, boolean emergency) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        model.addAttribute("emergency", emergency);
        return "frontdesk/not-recorded";
    }

    private static Optional<PersonId> id(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString).map(PersonId::new);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
