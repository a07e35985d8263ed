package org.evenhand.frontdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.web.Tickets;
import org.evenhand.frontdesk.Alerts;
import org.evenhand.frontdesk.HelpKind;
import org.evenhand.frontdesk.act.CallingForHelp;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** A call for help as its button sends it: never refused, and a double tap calls once (J1). */
@Component
class HelpAsked {
    /** A form sent again within this time is a double tap; later it is another emergency. */
    private static final Duration DOUBLE_TAP = Duration.ofSeconds(30);

    /** As long as somebody may stand at a desk with one page open. */
    private static final Duration GOOD_FOR = Duration.ofHours(12);

    private final Acts acts;
    private final Tickets tickets;
    private final CallingForHelp callingForHelp;
    private final InstantSource clock;

    HelpAsked(Acts acts, Tickets tickets, CallingForHelp callingForHelp, InstantSource clock) {
        this.acts = acts;
        this.tickets = tickets;
        this.callingForHelp = callingForHelp;
        this.clock = clock;
    }

    static HelpKind kind(HttpServletRequest request) {
        return HelpKind.NEED_HELP.name().equals(request.getParameter("kind"))
                ? HelpKind.NEED_HELP
                : HelpKind.EMERGENCY;
    }

    /** Calls; where the page with the call stands. */
    String call(Scope scope, HttpServletRequest request) {
        HelpKind kind = kind(request);
        Optional<PersonId> person = person(request);
        Outcome first;
        try {
            first =
                    callingForHelp.call(
                            scope,
                            tickets.takeBack(scope, CallingForHelp.CALL, request),
                            kind,
                            person);
        } catch (ResponseStatusException noGoodTicket) {
            return address(callingForHelp.call(scope, kind, person));
        }
        return isDoubleTap(scope, address(first))
                ? address(first)
                : address(callingForHelp.call(scope, kind, person));
    }

    /**
     * Calls from a page whose sign-in has run out: only with the whole form that was handed out,
     * and handed out in the last half day. What the same person called just now is not called
     * again.
     *
     * @return whether a call stands
     */
    boolean callLate(Scope scope, HttpServletRequest request) {
        FormTicket ticket;
        try {
            ticket = tickets.takeBack(scope, CallingForHelp.CALL, request);
        } catch (ResponseStatusException notOurs) {
            return false;
        }
        Instant now = clock.instant();
        if (madeAt(ticket.key()).isBefore(now.minus(GOOD_FOR))) {
            return false;
        }
        boolean justNow =
                acts.lookUp(scope, Alerts::open).stream()
                        .filter(call -> call.calledBy().account().equals(scope.actor().account()))
                        .anyMatch(call -> call.calledAt().plus(DOUBLE_TAP).isAfter(now));
        if (!justNow) {
            callingForHelp.call(scope, kind(request), person(request));
        }
        return true;
    }

    /** Our ids begin with the milliseconds at which they were made. */
    private static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    /** Whether the call at that address was made just now: an old page calls anew. */
    private boolean isDoubleTap(Scope scope, String address) {
        Instant now = clock.instant();
        FactId id = new FactId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
        return acts.lookUp(scope, unit -> Alerts.of(unit, id))
                .filter(call -> call.calledAt().plus(DOUBLE_TAP).isAfter(now))
                .isPresent();
    }

    private static String address(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(String address) -> address;
            case Outcome.SavedOtherwise(String address) -> address;
            case Outcome.Refused refused ->
                    throw new IllegalStateException("Help is never refused: " + refused);
        };
    }

    private static Optional<PersonId> person(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter("person"))
                    .map(UUID::fromString)
                    .map(PersonId::new);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
