package org.evenhand.stationery.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.Stationery;
import org.evenhand.stationery.act.SettingTheLines;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The other lines at the head of the letters, and the one at their foot (P65). */
@Controller
class LinesPages {
    private static final String LINES = "lines";
    private static final String FOOT = "foot";

    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final SettingTheLines setting;

    LinesPages(Acts acts, Tickets tickets, InstantSource clock, SettingTheLines setting) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.setting = setting;
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/paper/lines")
    String form(Scope scope, Model model) {
        return shown(scope, tickets.handOut(scope, SettingTheLines.SET), Problems.none(), model);
    }

    @Needs(Right.MANAGE_SCHOOL)
    @PostMapping("/settings/paper/lines")
    String send(Scope scope, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, SettingTheLines.SET, request);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.LONDON);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), today);
        return set(scope, ticket, answers)
                .map(Landing::of)
                .orElseGet(() ->
                        shown(
                                scope,
                                request.getParameter(HiddenField.FORM_TICKET),
                                answers.problems(),
                                model));
    }

    private Optional<Outcome> set(Scope scope, FormTicket ticket, Answers answers) {
        List<String> lines = answers.lines(LINES);
        if (lines.size() > Stationery.MOST_LINES) {
            answers.problems()
                    .add(LINES, "There is room for three lines; put the others at the foot");
        } else if (lines.stream().anyMatch(line -> line.length() > Stationery.LONGEST_LINE)) {
            answers.problems().add(LINES, "Make each line at most 90 characters long");
        }
        String foot = answers.text(FOOT, Stationery.LONGEST_FOOT);
        PdfRendering.unprintable("Lines at the head", String.join("\n", lines))
                .forEach(ground -> answers.problems().refuse(LINES, ground));
        PdfRendering.unprintable("Line at the foot", foot)
                .forEach(ground -> answers.problems().refuse(FOOT, ground));
        return answers.fine()
                ? Optional.of(setting.set(scope, ticket, lines, foot))
                : Optional.empty();
    }

    private String shown(Scope scope, String ticket, Problems problems, Model model) {
        Optional<Stationery> now = acts.lookUp(scope, HouseStyle::of).stationery();
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute(LINES, now.map(paper -> String.join("\n", paper.lines())).orElse(""));
        model.addAttribute(FOOT, now.map(Stationery::foot).orElse(""));
        return "stationery/lines";
    }
}
