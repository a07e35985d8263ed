package org.evenhand.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.evenhand.access.Accounts;
import org.evenhand.access.CurrentScope;
import org.evenhand.access.Needs;
import org.evenhand.access.OpenToAll;
import org.evenhand.access.PasswordAgain;
import org.evenhand.access.Scopes;
import org.evenhand.access.SignedIn;
import org.evenhand.access.StepUp;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks for the right that a handler names, with the rights as they are now, and keeps the scope for
 * the request. "Not allowed" reads as "not found"; a handler that names no right is refused; one
 * that wants the password again sends for it first.
 */
@Component
class RightsAtTheDoor implements HandlerInterceptor {
    private final Accounts accounts;
    private final Scopes scopes;
    private final StepUp stepUp;
    private final LateForms lateForms;

    RightsAtTheDoor(Accounts accounts, Scopes scopes, StepUp stepUp, LateForms lateForms) {
        this.accounts = accounts;
        this.scopes = scopes;
        this.stepUp = stepUp;
        this.lateForms = lateForms;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        scope(request).ifPresent(scope -> request.setAttribute(CurrentScope.ATTRIBUTE, scope));
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        if (method.hasMethodAnnotation(OpenToAll.class)) {
            return true;
        }
        Needs needs = method.getMethodAnnotation(Needs.class);
        Optional<Scope> scope = CurrentScope.of(request);
        if (needs == null || scope.isEmpty() || !needs.value().isOpenTo(scope.get().roles())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (method.hasMethodAnnotation(PasswordAgain.class)
                && !stepUp.isFresh(scope.get(), request)) {
            response.sendRedirect(StepUp.askedBefore(backTo(request)));
            return false;
        }
        return true;
    }

    /** A page is opened again; a form waits where it is offered again. */
    private String backTo(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                ? lateForms.park(request).map(LateForms::address).orElse("/")
                : request.getRequestURI();
    }

    private Optional<Scope> scope(HttpServletRequest request) {
        return signedIn()
                .flatMap(signedIn -> accounts.byId(new AccountId(signedIn.account())))
                .map(account -> scopes.of(account, RequestNames.of(request)));
    }

    private static Optional<SignedIn> signedIn() {
        @Nullable Authentication authentication =
                SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
