package org.evenhand.settings.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.calendar.BankHolidays;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.calendar.SheetBytes;
import org.evenhand.calendar.TermChanges;
import org.evenhand.calendar.TermDates;
import org.evenhand.calendar.TermSheet;
import org.evenhand.calendar.act.PublishingTerms;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A whole year's term dates from a spreadsheet: pasted or as a file, looked at, published. */
@Controller
class SheetPages {
    private static final int LARGEST_FILE = 1_000_000;
    private static final int MOST_PROBLEMS = 40;

    private final Acts acts;
    private final Tickets tickets;
    private final PublishingTerms publishing;

    SheetPages(Acts acts, Tickets tickets, PublishingTerms publishing) {
        this.acts = acts;
        this.tickets = tickets;
        this.publishing = publishing;
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/terms/sheet")
    String form(Scope scope, HttpServletRequest request, Model model) {
        String ticket = tickets.handOut(scope, PublishingTerms.PUBLISH);
        return form(ticket, Problems.none(), FirstHourPages.isFrom(request), model);
    }

    /** Looks first; publishes when it has been looked at. */
    @Needs(Right.MANAGE_SCHOOL)
    @PostMapping("/settings/terms/sheet")
    String send(Scope scope, HttpServletRequest request, Model model)
            throws ServletException, IOException {
        FormTicket ticket = tickets.takeBack(scope, PublishingTerms.PUBLISH, request);
        String again = request.getParameter(HiddenField.FORM_TICKET);
        boolean firstHour = FirstHourPages.isFrom(request);
        Problems problems = read(request);
        if (!problems.isEmpty()) {
            return form(again, problems, firstHour, model);
        }
        TermSheet sheet = TermSheet.read(problems.typed().first("sheet"));
        sheet.problems().stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> problems.add("sheet", problem.toString()));
        String step = request.getParameter("step");
        Optional<TermDates> dates = sheet.dates();
        if (dates.isEmpty() || "change".equals(step)) {
            return form(again, problems, firstHour, model);
        }
        TermChanges changes =
                acts.lookUp(scope, unit -> TermChanges.of(Calendars.of(unit).dates(), dates.get()));
        if ("publish".equals(step)) {
            Outcome outcome =
                    publishing.publish(scope, ticket, changes.terms(), changes.closures());
            String address = SettingsForms.after(outcome, problems, "sheet");
            return address.isEmpty()
                    ? form(again, problems, firstHour, model)
                    : FirstHourPages.instead(address, firstHour);
        }
        SettingsForms.note(changes.against(), problems, "sheet");
        if (!problems.isEmpty()) {
            return form(again, problems, firstHour, model);
        }
        model.addAttribute("sheet", problems.typed().first("sheet"));
        model.addAttribute("terms", acts.lookUp(scope, unit -> looked(unit, changes)));
        model.addAttribute("closures", changes.closures().stream().map(ClosureView::of).toList());
        model.addAttribute("ticket", again);
        model.addAttribute("firstHour", firstHour);
        model.addAttribute("problems", Problems.none());
        return "settings/sheet-check";
    }

    /** How the changed terms would look once they are published. */
    static List<TermView> looked(Unit unit, TermChanges changes) {
        LocalDate today = unit.today();
        SchoolCalendar after =
                new SchoolCalendar(
                        changes.after(),
                        Calendars.of(unit).choices(),
                        BankHolidays.ofEnglandAndWales());
        return changes.terms().stream()
                .map(published ->
                        TermView.of(
                                published.term(),
                                after,
                                today,
                                changes.standingOf(published).words()))
                .toList();
    }

    /** A chosen file, which goes before what stands in the box. */
    private static Optional<Part> uploaded(HttpServletRequest request)
            throws ServletException, IOException {
        String kind = request.getContentType();
        if (kind == null || !kind.startsWith("multipart/")) {
            return Optional.empty();
        }
        return request.getParts().stream()
                .filter(part -> part.getName().equals("file") && part.getSize() > 0)
                .findFirst();
    }

    /** What was typed, with the file's text in the box so that nothing is lost. */
    private static Problems read(HttpServletRequest request) throws ServletException, IOException {
        Typed typed = Typed.from(request.getParameterMap());
        Optional<Part> file = uploaded(request);
        if (file.isEmpty()) {
            return Problems.in(typed);
        }
        if (file.get().getSize() > LARGEST_FILE) {
            return Problems.in(typed)
                    .add("file", "This file is too big to be a list of term dates");
        }
        byte[] bytes = file.get().getInputStream().readAllBytes();
        return Problems.in(typed.with("sheet", SheetBytes.textOf(bytes)));
    }

    private static String form(String ticket, Problems problems, boolean firstHour, Model model) {
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute("firstHour", firstHour);
        return "settings/sheet";
    }
}
