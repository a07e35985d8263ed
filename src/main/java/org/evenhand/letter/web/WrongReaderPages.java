package org.evenhand.letter.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.act.DealingWithAWrongReader;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was done about a letter that somebody else may have read (E28). */
@Controller
class WrongReaderPages {
    private final Tickets tickets;
    private final Reading reading;
    private final InstantSource clock;
    private final DealingWithAWrongReader dealing;

    WrongReaderPages(
            Tickets tickets,
            Reading reading,
            InstantSource clock,
            DealingWithAWrongReader dealing) {
        this.tickets = tickets;
        this.reading = reading;
        this.clock = clock;
        this.dealing = dealing;
    }

    @Needs(Right.DEAL_WITH_DATA_BREACHES)
    @GetMapping("/letters/{id}/read-by-another")
    String form(Scope scope, @PathVariable UUID id, Model model) {
        IssuedLetter letter = reading.letter(scope, "read-by-another", new LetterId(id));
        String ticket = tickets.handOut(scope, DealingWithAWrongReader.DEAL);
        return shown(letter, ticket, Problems.none(), model);
    }

    @Needs(Right.DEAL_WITH_DATA_BREACHES)
    @PostMapping("/letters/{id}/read-by-another")
    String send(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, DealingWithAWrongReader.DEAL, request);
        IssuedLetter letter = reading.letter(scope, "read-by-another", new LetterId(id));
        Answers answers =
                new Answers(
                        Typed.from(request.getParameterMap()),
                        LocalDate.ofInstant(clock.instant(), Period.LONDON));
        DealingWithAWrongReader.Done done =
                new DealingWithAWrongReader.Done(
                        answers.yes("icoTold", "Say whether it was reported to the ICO"),
                        answers.yes("personTold", "Say whether the person was told"),
                        answers.text("words", Answers.LONGEST_TEXT, "Say what was done, and why"));
        if (answers.fine()) {
            switch (dealing.record(scope, ticket, letter.id(), done)) {
                case Outcome.Done(String address) -> {
                    return "redirect:" + address + "?saved";
                }
                case Outcome.SavedOtherwise(String address) -> {
                    return "redirect:" + address + "?otherwise";
                }
                case Outcome.Refused(var grounds) -> {
                    for (Ground ground : grounds) {
                        answers.problems().refuse("words", ground);
                    }
                }
            }
        }
        String again = request.getParameter(HiddenField.FORM_TICKET);
        return shown(letter, again, answers.problems(), model);
    }

    private static String shown(
            IssuedLetter letter, String ticket, Problems problems, Model model) {
        model.addAttribute("href", letter.href());
        model.addAttribute("number", letter.number());
        model.addAttribute("until", letter.reportBy().map(Said::of).orElse(""));
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "letter/readByAnother";
    }
}
