package org.evenhand.restriction.web;

import java.util.List;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.CaseOfARestriction;
import org.evenhand.restriction.RestrictedPerson;
import org.evenhand.ui.CsvTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
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
        model.addAttribute("view", view(scope, "restrictions"));
        return "restriction/restrictions";
    }

    /** Those that the page lists, with what it says of those that it does not. */
    @Needs(Right.SEE_RESTRICTIONS)
    @GetMapping("/restrictions.csv")
    ResponseEntity<byte[]> csv(Scope scope) {
        RestrictionsView view = view(scope, "restrictions-csv");
        CsvTable table =
                CsvTable.headed(
                        "Person",
                        "Stands",
                        "What it asks",
                        "Last day",
                        "Told",
                        "Review",
                        "Still to be undone");
        add(table, view.stillEnforced(), "Ended, but still enforced");
        add(table, view.inForce(), "In force");
        add(table, view.notYet(), "Decided, and not in force");
        for (OrderLine order : view.orders()) {
            table.row(
                    order.name(),
                    "Ordered by a court",
                    order.reference() + ". " + order.words(),
                    "",
                    "",
                    "",
                    "");
        }
        if (view.over() > 0) {
            table.row(
                    "", "%d more ended, and not listed".formatted(view.over()), "", "", "", "", "");
        }
        if (view.kept() > 0) {
            table.row("", view.keptInWords(), "", "", "", "", "");
        }
        return table.saved("restrictions.csv");
    }

    private static void add(CsvTable table, List<RestrictionLine> lines, String stands) {
        for (RestrictionLine line : lines) {
            table.row(
                    line.name(),
                    line.state().isEmpty() ? stands : stands + ": " + line.state(),
                    String.join(" ", line.what()),
                    line.until(),
                    line.told(),
                    line.review(),
                    String.join("; ", line.stillEnforcedBy()));
        }
    }

    private RestrictionsView view(Scope scope, String what) {
        return acts.read(
                scope,
                what,
                unit -> new RestrictionsInWords(unit, cases.stream().toList()).view(),
                acts.lookUp(scope, this::everybody));
    }

    /** Whoever stands on the list is looked at. */
    private Id[] everybody(Unit unit) {
        return new RestrictionsInWords(unit, cases.stream().toList())
                .everybody().stream().map(RestrictedPerson::person).toArray(Id[]::new);
    }
}
