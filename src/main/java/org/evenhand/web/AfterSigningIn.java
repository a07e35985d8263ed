package org.evenhand.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.evenhand.access.Accounts;
import org.evenhand.access.Parking;
import org.evenhand.access.Scopes;
import org.evenhand.access.SignedIn;
import org.evenhand.access.web.RequestNames;
import org.evenhand.kernel.AccountId;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Whoever had typed something when their sign-in ran out is offered that first. */
@Component
class AfterSigningIn extends SavedRequestAwareAuthenticationSuccessHandler {
    private final Accounts accounts;
    private final Scopes scopes;
    private final Parking parking;

    AfterSigningIn(Accounts accounts, Scopes scopes, Parking parking) {
        this.accounts = accounts;
        this.scopes = scopes;
        this.parking = parking;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws ServletException, IOException {
        if (who.getPrincipal() instanceof SignedIn signedIn && hasTyped(signedIn, request)) {
            clearAuthenticationAttributes(request);
            getRedirectStrategy().sendRedirect(request, response, "/parked");
        } else {
            super.onAuthenticationSuccess(request, response, who);
        }
    }

    private boolean hasTyped(SignedIn signedIn, HttpServletRequest request) {
        return accounts.byId(new AccountId(signedIn.account()))
                .map(account -> scopes.of(account, RequestNames.of(request)))
                .filter(scope -> !parking.of(scope).isEmpty())
                .isPresent();
    }
}
