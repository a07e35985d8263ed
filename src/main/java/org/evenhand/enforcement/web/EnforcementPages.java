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
        Id[] people =
                acts.lookUp(
                        scope,
                        unit ->
                                shown(unit).stream()
                                        .map(plan -> plan.restriction().person())
                                        .toArray(Id[]::new));
        model.addAttribute("plans", acts.read(scope, "enforcement", this::views, people));
        model.addAttribute("over", acts.lookUp(scope, this::over));
        return "enforcement/plans";
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
        return EnforcementPlans.all(unit).stream()
                .filter(plan -> !lines.of(unit, plan).isEmpty())
                .filter(plan -> !lines.areDone(unit, plan))
                .toList();
    }

    private long over(Unit unit) {
        return EnforcementPlans.all(unit).stream()
                .filter(plan -> !lines.of(unit, plan).isEmpty())
                .filter(plan -> lines.areDone(unit, plan))
                .count();
    }
}
