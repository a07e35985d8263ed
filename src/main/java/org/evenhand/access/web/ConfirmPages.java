package org.evenhand.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.StepUp;
import org.evenhand.access.TooManyTries;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Times;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for the password once more and goes on to where it was asked for. */
@Controller
class ConfirmPages {
    private final StepUp stepUp;

    ConfirmPages(StepUp stepUp) {
        this.stepUp = stepUp;
    }

    @Needs(Right.LOG_CONTACT)
    @GetMapping("/confirm")
    String ask(@RequestParam(defaultValue = "/") String to, Model model) {
        return asked(model, to, Problems.none());
    }

    @Needs(Right.LOG_CONTACT)
    @PostMapping("/confirm")
    String say(
            Scope scope,
            @RequestParam(defaultValue = "/") String to,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Problems problems = Problems.none();
        try {
            if (stepUp.say(scope, request, password)) {
                String on = local(to);
                return "redirect:" + on + (on.startsWith("/parked/") ? "?confirmed" : "");
            }
            problems.add("password", "That is not your password");
        } catch (TooManyTries many) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            LocalTime when = LocalTime.ofInstant(many.until().plusSeconds(59), Period.LONDON);
            problems.add("password", "There were too many tries. Try again at " + Times.said(when));
        }
        return asked(model, to, problems);
    }

    private static String asked(Model model, String to, Problems problems) {
        model.addAttribute("to", local(to));
        model.addAttribute("minutes", StepUp.LASTS.toMinutes());
        model.addAttribute("problems", problems);
        return "access/confirm";
    }

    /** Only to a page of ours: an address that somebody else wrote leads home. */
    private static String local(String to) {
        return to.matches("/(?:[A-Za-z0-9_.~-]+/?)*") ? to : "/";
    }
}
