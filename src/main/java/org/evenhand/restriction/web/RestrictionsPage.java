package org.evenhand.restriction.web;

import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.CaseOfARestriction;
import org.evenhand.restriction.RestrictedPerson;
import org.evenhand.restriction.Restrictions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is in force, by end date (P50, P66; J6). */
@Controller
class RestrictionsPage {
    private final Acts acts;
    private final ObjectProvider<CaseOfARestriction> cases;

    RestrictionsPage(Acts acts, ObjectProvider<CaseOfARestriction> cases) {
        this.acts = acts;
        this.cases = cases;
    }

    @Needs(Right.SEE_RESTRICTIONS)
    @GetMapping("/restrictions")
    String restrictions(Scope scope, Model model) {
        model.addAttribute(
                "view",
                acts.read(
                        scope,
                        "restrictions",
                        unit -> new RestrictionsInWords(unit, cases.stream().toList()).view(),
                        acts.lookUp(scope, RestrictionsPage::everybody)));
        return "restriction/restrictions";
    }

    /** Whoever stands on the list is looked at. */
    private static Id[] everybody(Unit unit) {
        return Restrictions.everybody(unit).stream()
                .map(RestrictedPerson::person)
                .toArray(Id[]::new);
    }
}
