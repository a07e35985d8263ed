package org.evenhand.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.evenhand.access.web.RequestNames;
import org.evenhand.database.DatabasePulse;
import org.evenhand.database.TooSlow;
import org.evenhand.frontdesk.web.DeskCookie;
import org.evenhand.ui.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the session. While the database is away, or too slow to wait for, whoever holds a
 * ticket of the front desk is led to what it remembers; everything else is closed, and says what to
 * do.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class WhileTheDatabaseIsAway extends OncePerRequestFilter {
    /** A server that was killed is back within this; so long a form is worth keeping. */
    private static final int WAITS = 50;

    private static final long WAIT_MILLISECONDS = 100;

    /** By which the tablet tells us from whoever else answers in our place, and from no network. */
    private static final String RECORDS_AWAY = "Evenhand-Records-Away";

    private final DatabasePulse pulse;
    private final DeskCookie cookie;
    private final TemplateEngine templates;
    private final boolean demonstration;

    WhileTheDatabaseIsAway(
            DatabasePulse pulse,
            DeskCookie cookie,
            TemplateEngine templates,
            Environment environment) {
        this.pulse = pulse;
        this.cookie = cookie;
        this.templates = templates;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (path.startsWith("/actuator/")) {
            chain.doFilter(request, response);
        } else if (path.startsWith("/assets/")
                || path.equals("/hidden.html")
                || path.equals("/desk/tablet")
                || path.equals("/desk/tablet/worker.js")
                || path.equals("/desk/away")
                || path.startsWith("/desk/away/")) {
            chain.doFilter(new WithoutASession(request), response);
        } else if (isAway(path)) {
            answer(request, response);
        } else {
            try {
                chain.doFilter(request, response);
            } catch (ServletException | IOException | RuntimeException failure) {
                if (response.isCommitted() || !(TooSlow.isCauseOf(failure) || pulse.isAwayNow())) {
                    throw failure;
                }
                logger.warn("The database went away, or is too slow, in a request", failure);
                response.resetBuffer();
                answer(request, response);
            }
        }
    }

    /**
     * Nobody at the desk waits; a form is worth a few seconds, in which the database may return.
     */
    private boolean isAway(String path) {
        if (isOfTheDesk(path) || path.startsWith("/desk/tablet/")) {
            return pulse.isAway() || pulse.isAwayNow();
        }
        for (int wait = 0; pulse.isAway() && wait < WAITS; wait++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(WAIT_MILLISECONDS));
        }
        return pulse.isAway();
    }

    /** What a page asks for again by itself is not of these: it wants an answer, not a page. */
    private static boolean isOfTheDesk(String path) {
        return path.equals("/desk") || path.equals("/desk/card") || path.startsWith("/desk/help");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean ticket = cookie.ticket(request).isPresent();
        String path = request.getRequestURI();
        if (isOfTheDesk(path) && (ticket || path.equals("/desk/help"))) {
            // The same form is sent on as it is, so that a call for help is never lost.
            boolean form = request.getMethod().equals("POST") && !path.endsWith("/answer");
            response.setStatus(
                    form ? HttpStatus.TEMPORARY_REDIRECT.value() : HttpStatus.SEE_OTHER.value());
            response.setHeader(
                    HttpHeaders.LOCATION,
                    form ? path.replaceFirst("^/desk", "/desk/away") : "/desk/away");
        } else {
            closed(request, response, ticket);
        }
    }

    private void closed(HttpServletRequest request, HttpServletResponse response, boolean ticket)
            throws IOException {
        Utf8ByteOutput page = new Utf8ByteOutput();
        Shell shell =
                new Shell(null, null, List.of(), null, RequestNames.of(request), demonstration);
        templates.render("web/away.jte", Map.of("shell", shell, "ticket", ticket), page);
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        response.setHeader(RECORDS_AWAY, "yes");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                "Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    /** Sessions lie in the database: a request that needs none does not ask for one. */
    private static final class WithoutASession extends HttpServletRequestWrapper {
        WithoutASession(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie @Nullable [] getCookies() {
            return Stream.ofNullable(super.getCookies())
                    .flatMap(Stream::of)
                    .filter(cookie -> cookie.getName().equals(DeskCookie.NAME))
                    .toArray(Cookie[]::new);
        }
    }
}
