package org.evenhand.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Pages are opened and forms are sent; whatever else is asked for is turned away before anybody
 * looks who asks, so that no answer tells which addresses there are.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PagesAndForms extends OncePerRequestFilter {
    private static final Set<String> VERBS = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (VERBS.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, POST");
            response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
        }
    }
}
