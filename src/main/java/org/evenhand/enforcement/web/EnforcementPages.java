package org.evenhand.enforcement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.EnforcementPlans;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.ui.CsvTable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What whoever looks is asked to put on and take off; for those who work on the case, all of it.
 * Whoever has only lines of their own sees a name and what to do, and never why (P51).
 */
@Controller
class EnforcementPages {
    private final Acts acts;
    private final TheirLines lines;

    EnforcementPages(Acts acts, TheirLines lines) {
        this.acts = acts;
        this.lines = lines;
    }

    @Needs(Right.CARRY_OUT)
    @GetMapping("/enforcement")
    String plans(Scope scope, HttpServletRequest request, Model model) {
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("plans", plans(scope, "enforcement"));
        model.addAttribute("over", acts.lookUp(scope, this::over));
        return "enforcement/plans";
    }

    /** A row for each place, with the number of its restriction before it. */
    @Needs(Right.CARRY_OUT)
    @GetMapping("/enforcement.csv")
    ResponseEntity<byte[]> csv(Scope scope) {
        CsvTable table =
                CsvTable.headed(
                        "Restriction",
                        "Person",
                        "How long",
                        "Where",
                        "Whose work",
                        "How it stands",
                        "What is wrong",
                        "What to do",
                        "When");
        List<PlanView> plans = plans(scope, "enforcement-csv");
        for (int number = 1; number <= plans.size(); number++) {
            add(table, number, plans.get(number - 1));
        }
        long over = acts.lookUp(scope, this::over);
        if (over > 0) {
            table.row(
                    "",
                    "%d more ended, and not listed".formatted(over),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "");
        }
        return table.saved("carrying-out.csv");
    }

    private static void add(CsvTable table, int number, PlanView plan) {
        for (LineView line : plan.lines()) {
            table.row(
                    Integer.toString(number),
                    plan.name(),
                    plan.until(),
                    line.where(),
                    line.owner(),
                    line.state(),
                    line.drift(),
                    String.join(" ", line.now()),
                    line.when());
        }
    }

    /** Whoever stands on the list is looked at. */
    private List<PlanView> plans(Scope scope, String what) {
        Id[] people =
                acts.lookUp(
                        scope,
                        unit ->
                                shown(unit).stream()
                                        .map(plan -> plan.restriction().person())
                                        .toArray(Id[]::new));
        return acts.read(scope, what, this::views, people);
    }

    private List<PlanView> views(Unit unit) {
        return shown(unit).stream()
                .map(plan ->
                        PlanView.of(
                                plan,
                                lines.of(unit, plan),
                                TheirLines.name(unit, plan),
                                unit.now()))
                .toList();
    }

    /** Those that run, and those of which something of theirs is still on. */
    private List<EnforcementPlan> shown(Unit unit) {
        return EnforcementPlans.ofOthers(unit).stream()
                .filter(plan -> !lines.of(unit, plan).isEmpty())
                .filter(plan -> !lines.areDone(unit, plan))
                .toList();
    }

    private long over(Unit unit) {
        return EnforcementPlans.ofOthers(unit).stream()
                .filter(plan -> !lines.of(unit, plan).isEmpty())
                .filter(plan -> lines.areDone(unit, plan))
                .count();
    }
}
