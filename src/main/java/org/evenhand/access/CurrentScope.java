package org.evenhand.access;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.evenhand.kernel.Scope;

/** The scope that the door made for a request, for the pages' shell. */
public final class CurrentScope {
    /** The request's attribute; set by the door and by nobody else. */
    public static final String ATTRIBUTE = "evenhand.scope";

    private CurrentScope() {}

    /** Empty when nobody is signed in. */
    public static Optional<Scope> of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Scope scope
                ? Optional.of(scope)
                : Optional.empty();
    }
}
