package org.evenhand.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads each form byte by byte before anybody else does, so that one wrong byte loses nothing that
 * was typed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PostedForms extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(PostedForm.is(request) ? new PostedForm(request) : request, response);
    }
}
