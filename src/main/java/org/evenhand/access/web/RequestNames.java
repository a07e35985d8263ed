package org.evenhand.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request eight characters that a person can read out: in the answer's header, the log,
 * the record and on the error page. No letter or digit that looks like another.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestNames extends OncePerRequestFilter {
    private static final String ATTRIBUTE = "evenhand.request";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The name of this request. */
    public static String of(HttpServletRequest request) {
        Object name = request.getAttribute(ATTRIBUTE);
        return name instanceof String given ? given : "unknown";
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = next();
        request.setAttribute(ATTRIBUTE, name);
        response.setHeader("X-Request-Id", name);
        MDC.put("request", name);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove("request");
        }
    }

    private static String next() {
        StringBuilder name = new StringBuilder(8);
        for (int i = 0; i < 8; i++) {
            name.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return name.toString();
    }
}
