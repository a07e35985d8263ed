package org.evenhand.settings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.Closure;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The published terms and closures. */
@Controller
class TermsPage {
    private final Acts acts;

    TermsPage(Acts acts) {
        this.acts = acts;
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/terms")
    String terms(Scope scope, HttpServletRequest request, Model model) {
        acts.lookUp(scope, unit -> shown(unit, model));
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("otherwise", request.getParameter("otherwise") != null);
        return "settings/terms";
    }

    private static Model shown(Unit unit, Model model) {
        SchoolCalendar calendar = Calendars.of(unit);
        LocalDate today = unit.today();
        model.addAttribute("howFar", calendar.howFarItGoes());
        model.addAttribute("choices", calendar.choices());
        model.addAttribute(
                "terms",
                calendar.dates().terms().stream()
                        .filter(term -> !term.lastStaffDay().isBefore(today))
                        .map(term -> TermView.of(term, calendar, today, ""))
                        .toList());
        model.addAttribute(
                "past",
                calendar.dates().terms().reversed().stream()
                        .filter(term -> term.lastStaffDay().isBefore(today))
                        .map(term -> TermView.of(term, calendar, today, ""))
                        .toList());
        model.addAttribute(
                "closures",
                calendar.dates().closures().stream()
                        .sorted(Comparator.comparing(Closure::day).reversed())
                        .map(ClosureView::of)
                        .toList());
        return model;
    }
}
