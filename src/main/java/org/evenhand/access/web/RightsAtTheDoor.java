package org.evenhand.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.evenhand.access.Accounts;
import org.evenhand.access.CurrentScope;
import org.evenhand.access.Needs;
import org.evenhand.access.OpenToAll;
import org.evenhand.access.Scopes;
import org.evenhand.access.SignedIn;
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
 * the request. "Not allowed" reads as "not found"; a handler that names no right is refused.
 */
@Component
class RightsAtTheDoor implements HandlerInterceptor {
    private final Accounts accounts;
    private final Scopes scopes;

    RightsAtTheDoor(Accounts accounts, Scopes scopes) {
        this.accounts = accounts;
        this.scopes = scopes;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        scope(request).ifPresent(scope -> request.setAttribute(CurrentScope.ATTRIBUTE, scope));
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        if (method.hasMethodAnnotation(OpenToAll.class)) {
            return true;
        }
        Needs needs = method.getMethodAnnotation(Needs.class);
        Optional<Scope> scope = CurrentScope.of(request);
        if (needs != null && scope.isPresent() && needs.value().isOpenTo(scope.get().roles())) {
            return true;
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
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
