package org.evenhand.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import org.evenhand.access.Accounts;
import org.evenhand.access.OpenToAll;
import org.evenhand.kernel.Period;
import org.evenhand.ui.Times;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page in front of everything. */
@Controller
class DoorPages {
    private final Accounts accounts;
    private final InstantSource clock;
    private final boolean demonstration;

    DoorPages(Accounts accounts, InstantSource clock, Environment environment) {
        this.accounts = accounts;
        this.clock = clock;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @OpenToAll
    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, Model model) {
        if (accounts.none()) {
            return "redirect:/first-run";
        }
        model.addAttribute("again", request.getParameter("again") != null);
        model.addAttribute("out", request.getParameter("out") != null);
        model.addAttribute("parked", request.getParameter("parked") != null);
        model.addAttribute("founded", request.getParameter("founded") != null);
        model.addAttribute("demonstration", demonstration);
        return "web/signIn";
    }

    /** After too many wrong passwords, forwarded to by the door itself and by nobody else. */
    @OpenToAll
    @RequestMapping("/sign-in/wait")
    String tooManyTries(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!(request.getAttribute(FailedSignIns.UNTIL) instanceof Instant until)) {
            return "redirect:/sign-in";
        }
        long seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds() + 1);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        // A minute that has begun has not passed: the time said is never too early.
        model.addAttribute(
                "when", Times.said(LocalTime.ofInstant(until.plusSeconds(59), Period.LONDON)));
        return "web/wait";
    }
}
