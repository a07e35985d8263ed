package org.evenhand.web;

import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.contactlog.web.TodaysEntries;
import org.evenhand.kernel.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Today: what needs me. */
@Controller
class TodayPage {
    private final TodaysEntries entries;

    TodayPage(TodaysEntries entries) {
        this.entries = entries;
    }

    @Needs(Right.LOG_CONTACT)
    @GetMapping("/")
    String today(Scope scope, Model model) {
        model.addAttribute("name", scope.actor().name());
        model.addAttribute("mine", entries.loggedBy(scope));
        return "web/today";
    }
}
