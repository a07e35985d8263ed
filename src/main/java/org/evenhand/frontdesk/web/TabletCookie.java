package org.evenhand.frontdesk.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.frontdesk.tablet.TabletSeals;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * How a device says which tablet it is. It shows nothing by itself: for cards somebody must hold a
 * ticket of the front desk too. Signing out leaves it.
 */
@Component
class TabletCookie {
    static final String NAME = "evenhand-tablet";

    /** As long as browsers keep one; each fetch gives it anew. */
    private static final Duration LIFE = Duration.ofDays(400);

    private final TabletSeals seals;

    TabletCookie(TabletSeals seals) {
        this.seals = seals;
    }

    void give(TabletSeals.Device device, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, seals.cookie(device))
                        .path("/")
                        .maxAge(LIFE)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .build()
                        .toString());
    }

    /** Empty when the device was never enrolled; whether it still is, the record says. */
    Optional<TabletSeals.Device> device(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(carried -> seals.device(carried).stream())
                .findFirst();
    }
}
