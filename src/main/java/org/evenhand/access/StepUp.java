package org.evenhand.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.evenhand.kernel.Scope;
import org.springframework.stereotype.Component;

/**
 * The password said again before what cannot be called back. The session keeps when it was said and
 * by whom, and nothing else; signing in does not count.
 */
@Component
public final class StepUp {
    /** For how long it holds. */
    public static final Duration LASTS = Duration.ofMinutes(10);

    private static final String ATTRIBUTE = "evenhand.password-again";

    private final Accounts accounts;
    private final SignIn signIn;
    private final InstantSource clock;

    StepUp(Accounts accounts, SignIn signIn, InstantSource clock) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.clock = clock;
    }

    /** When the password was said, and whose it was: a session may change hands. */
    private record Said(UUID account, Instant at) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /** Whether this person has said their password within the last ten minutes. */
    public boolean isFresh(Scope scope, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Instant now = clock.instant();
        return session != null
                && session.getAttribute(ATTRIBUTE) instanceof Said said
                && said.account().equals(scope.actor().account().value())
                && !said.at().isAfter(now)
                && said.at().plus(LASTS).isAfter(now);
    }

    /**
     * Notes that the password was said, if it is this person's.
     *
     * @return whether it is
     * @throws TooManyTries when there were too many wrong ones
     */
    public boolean say(Scope scope, HttpServletRequest request, String password) {
        UUID account = scope.actor().account().value();
        boolean right =
                accounts.byId(scope.actor().account())
                        .flatMap(held ->
                                signIn.checked(
                                        held.signInName(), password, request.getRemoteAddr()))
                        .isPresent();
        if (right) {
            request.getSession().setAttribute(ATTRIBUTE, new Said(account, clock.instant()));
        }
        return right;
    }

    /** The address of the page that asks for the password and then goes on to a page of ours. */
    public static String askedBefore(String path) {
        return "/confirm?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
