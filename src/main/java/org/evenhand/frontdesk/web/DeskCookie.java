package org.evenhand.frontdesk.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.frontdesk.DeskMemory;
import org.evenhand.frontdesk.DeskTicket;
import org.evenhand.frontdesk.DeskTickets;
import org.evenhand.kernel.Scope;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** How a device holds its ticket of the front desk; signing out takes it away. */
@Component
public class DeskCookie {
    public static final String NAME = "evenhand-desk";

    private final DeskTickets tickets;
    private final DeskMemory memory;

    DeskCookie(DeskTickets tickets, DeskMemory memory) {
        this.tickets = tickets;
        this.memory = memory;
    }

    /** For whoever opens the desk while the record says that they may. */
    void give(Scope scope, HttpServletRequest request, HttpServletResponse response) {
        memory.isAsking(scope);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, tickets.handOut(scope))
                        .path("/")
                        .maxAge(DeskTicket.LIFE)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .build()
                        .toString());
    }

    /** The ticket that came with a request, if it is ours, still good, and its holder's still. */
    public Optional<DeskTicket> ticket(HttpServletRequest request) {
        return carried(request).filter(ticket -> memory.reader(ticket).isPresent()).findFirst();
    }

    /** Those that are ours and still good, for whoever asks the record who may. */
    Stream<DeskTicket> carried(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(carried -> tickets.read(carried).stream());
    }
}
