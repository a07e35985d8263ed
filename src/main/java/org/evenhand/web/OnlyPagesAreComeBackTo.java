package org.evenhand.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** After signing in, people come back to the page they asked for, never to a form they had sent. */
final class OnlyPagesAreComeBackTo extends HttpSessionRequestCache {
    OnlyPagesAreComeBackTo() {
        setRequestMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/**"));
    }
}
