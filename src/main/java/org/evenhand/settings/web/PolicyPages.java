package org.evenhand.settings.web;

import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The policy for everybody who works by it, and what each point says by which a page explains why
 * something may or may not be done (P7, P45).
 */
@Controller
class PolicyPages {
    private final Acts acts;

    PolicyPages(Acts acts) {
        this.acts = acts;
    }

    @Needs(Right.OWN_ACCOUNT)
    @GetMapping("/policy")
    String policy(Scope scope, Model model) {
        model.addAttribute("policy", acts.lookUp(scope, PolicyView::of));
        return "settings/policy-points";
    }
}
