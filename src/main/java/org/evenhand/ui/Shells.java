package org.evenhand.ui;

import jakarta.servlet.http.HttpServletRequest;

/** Knows what surrounds the page that answers a request; implemented where sign-in is known. */
@FunctionalInterface
public interface Shells {
    Shell around(HttpServletRequest request);
}
