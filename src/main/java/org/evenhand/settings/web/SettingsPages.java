package org.evenhand.settings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.StaffAccount;
import org.evenhand.calendar.Calendars;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.mail.MailSettings;
import org.evenhand.school.Schools;
import org.evenhand.settings.FirstHour;
import org.evenhand.ui.CsvTable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The settings' front page, and what was settled when. */
@Controller
class SettingsPages {
    private final Acts acts;

    SettingsPages(Acts acts) {
        this.acts = acts;
    }

    @Needs(Right.SEE_SETTINGS)
    @GetMapping("/settings")
    String settings(Scope scope, HttpServletRequest request, Model model) {
        boolean school = Right.MANAGE_SCHOOL.isOpenTo(scope.roles());
        acts.lookUp(scope, unit -> shown(unit, school, model));
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("otherwise", request.getParameter("otherwise") != null);
        return "settings/front";
    }

    private static Model shown(Unit unit, boolean school, Model model) {
        long accounts = StaffAccount.all(unit).stream().filter(StaffAccount::isOpen).count();
        model.addAttribute("accounts", accounts);
        model.addAttribute("school", school);
        model.addAttribute(
                "mail",
                MailSettings.of(unit)
                        .map(settled -> "By " + settled.server().host())
                        .orElse("Not set up: letters go by post or by hand"));
        if (school) {
            boolean textKept = Schools.policyText(unit, unit.today()).isPresent();
            model.addAttribute(
                    "lines",
                    SchoolLines.of(
                            Schools.profile(unit),
                            Schools.reviewHearing(unit, unit.today()),
                            textKept));
            model.addAttribute("terms", Calendars.of(unit).howFarItGoes());
            model.addAttribute("ownTimes", Calendars.timers(unit).chosen().size());
            model.addAttribute("hour", FirstHour.of(unit));
        }
        return model;
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/history")
    String history(Scope scope, Model model) {
        model.addAttribute("settled", settled(scope));
        return "settings/history";
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/history.csv")
    ResponseEntity<byte[]> csv(Scope scope) {
        CsvTable table = CsvTable.headed("What", "As it was settled", "From", "Written down");
        settled(scope)
                .forEach(each -> table.row(each.key(), each.words(), each.from(), each.written()));
        return table.saved("what-was-settled.csv");
    }

    /** The latest first. */
    private List<SettledView> settled(Scope scope) {
        return acts.lookUp(scope, Schools::history).reversed().stream()
                .map(SettledView::of)
                .toList();
    }
}
