package org.evenhand.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.evenhand.access.Parking;
import org.evenhand.access.SignedIn;
import org.evenhand.access.web.LateForms;
import org.evenhand.frontdesk.web.LateHelpPages;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * A form without the session it was made in is refused, but what was typed into it is not lost: it
 * is parked, and offered to the person whose form it was.
 */
@Component
class FormsThatCameLate implements AccessDeniedHandler {
    private final LateForms lateForms;
    private final AccessDeniedHandlerImpl otherwise = new AccessDeniedHandlerImpl();

    FormsThatCameLate(LateForms lateForms) {
        this.lateForms = lateForms;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (LateHelpPages.isCalledFor(request)) {
            request.setAttribute(LateHelpPages.CAME_LATE, true);
            request.getRequestDispatcher(LateHelpPages.PATH).forward(request, response);
            return;
        }
        Optional<Parking.Owner> owner =
                why instanceof CsrfException ? lateForms.park(request) : Optional.empty();
        if (owner.isEmpty()) {
            otherwise.handle(request, response, why);
        } else if (isHere(owner.get())) {
            response.sendRedirect(LateForms.address(owner.get()));
        } else {
            response.sendRedirect("/sign-in?parked");
        }
    }

    private static boolean isHere(Parking.Owner owner) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && signedIn.account().equals(owner.account().value());
    }
}
