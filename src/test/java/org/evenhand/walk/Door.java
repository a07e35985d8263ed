package org.evenhand.walk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.access.Account;
import org.evenhand.access.SignedIn;
import org.evenhand.kernel.Role;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Knocks at the running program's own door: what stands before a handler, without the handler. So
 * forms can be asked too, and nothing happens.
 */
final class Door {
    private final Map<Role, Account> accounts;
    private final boolean guarded;

    Door(TestSchool school) {
        this(new EnumMap<>(Role.class), true);
        for (Role role : Role.values()) {
            accounts.put(role, school.has("door-" + role, role));
        }
    }

    private Door(Map<Role, Account> accounts, boolean guarded) {
        this.accounts = accounts;
        this.guarded = guarded;
    }

    /** The same door with what stands before the handlers taken away, for the control. */
    Door unguarded() {
        return new Door(accounts, false);
    }

    /**
     * Whether the handler would be reached.
     *
     * @param role null for somebody who is not signed in
     */
    boolean letsIn(EndPoint point, @Nullable Role role) {
        String verb = point.verb().equals("ANY") ? "GET" : point.verb();
        String path = point.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        MockHttpServletRequest request = new MockHttpServletRequest(verb, path);
        ServletRequestPathUtils.parseAndCache(request);
        Account account = role == null ? null : accounts.get(role);
        if (account != null) {
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            new UsernamePasswordAuthenticationToken(
                                    new SignedIn(account.id().value()), null, List.of()));
        }
        try {
            return passes(point, request);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private boolean passes(EndPoint point, MockHttpServletRequest request) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            HandlerExecutionChain chain = point.mapping().getHandler(request);
            if (chain == null) {
                throw new IllegalStateException("No handler for " + point.name());
            }
            for (HandlerInterceptor guard : chain.getInterceptorList()) {
                if (guarded && !guard.preHandle(request, response, chain.getHandler())) {
                    String asked = response.getRedirectedUrl();
                    // Asked for the password once more: they may, when they have said it.
                    return asked != null && asked.startsWith("/confirm");
                }
            }
            return true;
        } catch (ResponseStatusException refused) {
            return false;
        } catch (Exception failure) {
            throw new IllegalStateException(point.name(), failure);
        }
    }
}
