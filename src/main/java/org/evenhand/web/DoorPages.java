package org.evenhand.web;

import jakarta.servlet.http.HttpServletRequest;
import org.evenhand.access.Accounts;
import org.evenhand.access.OpenToAll;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page in front of everything. */
@Controller
class DoorPages {
    private final Accounts accounts;
    private final boolean demonstration;

    DoorPages(Accounts accounts, Environment environment) {
        this.accounts = accounts;
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
        model.addAttribute("demonstration", demonstration);
        return "web/signIn";
    }
}
