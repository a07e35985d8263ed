package org.evenhand.contactlog.web;

import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A blank form to print, for whoever has no screen; its scan goes with the entry (J19, C1). */
@Controller
class PaperPage {
    @Needs(Right.LOG_CONTACT)
    @GetMapping("/contacts/paper")
    String paper() {
        return "contactlog/paper";
    }
}
