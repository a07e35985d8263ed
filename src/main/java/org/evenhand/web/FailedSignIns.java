package org.evenhand.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.evenhand.access.TooManyTries;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says that name and password do not belong together, or when to try again. */
final class FailedSignIns implements AuthenticationFailureHandler {
    /** The request's attribute with the moment, for the page. */
    static final String UNTIL = "evenhand.try-again";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof TooManyTries many) {
            request.setAttribute(UNTIL, many.until());
            request.getRequestDispatcher("/sign-in/wait").forward(request, response);
        } else {
            response.sendRedirect("/sign-in?again");
        }
    }
}
