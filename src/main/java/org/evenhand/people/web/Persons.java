package org.evenhand.people.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What the pages about one person have in common. */
final class Persons {
    private Persons() {}

    /**
     * Reads the person and leaves a trace; "not found" when nobody of that id is in this school.
     */
    static Person read(Acts acts, Scope scope, String what, PersonId id) {
        return acts.read(scope, what, unit -> People.byId(unit, id), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), Period.LONDON);
    }

    /**
     * Since when something is so, which may be left empty: then it is known since today, and nobody
     * makes up a day.
     */
    static @Nullable LocalDate firstDay(Answers answers) {
        LocalDate from = answers.day("from");
        return from == null && answers.problems().at("from") == null ? answers.today() : from;
    }

    /**
     * Where to go after an act; empty when it was refused, with every ground noted as a problem.
     */
    static String after(Outcome outcome, Problems problems, String field) {
        return after(outcome, problems, _ -> field);
    }

    /** The same, with the field beside which the ground of each rule stands. */
    static String after(Outcome outcome, Problems problems, UnaryOperator<String> field) {
        return switch (outcome) {
            case Outcome.Done(String address) -> "redirect:" + address + "?saved";
            case Outcome.SavedOtherwise(String address) -> "redirect:" + address + "?otherwise";
            case Outcome.Refused(Grounds grounds) -> {
                for (Ground ground : grounds) {
                    problems.refuse(field.apply(ground.rule()), ground);
                }
                yield "";
            }
        };
    }
}
