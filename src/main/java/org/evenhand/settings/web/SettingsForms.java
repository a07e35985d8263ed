package org.evenhand.settings.web;

import java.time.InstantSource;
import java.time.LocalDate;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What the forms of the settings have in common. */
final class SettingsForms {
    private SettingsForms() {}

    static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), Period.LONDON);
    }

    /**
     * Where to go after an act; empty when it was refused, with every ground noted as a problem.
     *
     * @param field beside which the grounds stand
     */
    static String after(Outcome outcome, Problems problems, String field) {
        return switch (outcome) {
            case Outcome.Done(String address) -> "redirect:" + address + "?saved";
            case Outcome.SavedOtherwise(String address) -> "redirect:" + address + "?otherwise";
            case Outcome.Refused(Grounds grounds) -> {
                note(grounds, problems, field);
                yield "";
            }
        };
    }

    /**
     * The same for a button without a form that could be shown again: what somebody else did
     * meanwhile is often the very thing, and then the page that says so leads back.
     */
    static String afterButton(Outcome outcome, String back, String backText, Model model) {
        if (outcome instanceof Outcome.Refused(Grounds grounds)) {
            model.addAttribute("grounds", grounds.all());
            model.addAttribute("back", back);
            model.addAttribute("backText", backText);
            return "settings/nothing-changed";
        }
        return after(outcome, Problems.none(), "");
    }

    static void note(Grounds grounds, Problems problems, String field) {
        for (Ground ground : grounds) {
            problems.refuse(field, ground);
        }
    }

    /** The ticket of a form that holds a password: not even a hash of that is kept with it. */
    static FormTicket withoutWords(FormTicket ticket) {
        return new FormTicket(ticket.key(), new byte[32]);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
