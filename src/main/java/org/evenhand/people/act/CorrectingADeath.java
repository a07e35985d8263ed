package org.evenhand.people.act;

import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.DeathFoundWrong;
import org.springframework.stereotype.Component;

/** It was recorded by mistake that somebody has died; they are written to again (E15). */
@Component
@Paragraphs("P65")
public class CorrectingADeath {
    public static final Act CORRECT = new Act("people.correct-death");

    private final OnAPerson onAPerson;

    CorrectingADeath(OnAPerson onAPerson) {
        this.onAPerson = onAPerson;
    }

    public Outcome correct(Scope scope, FormTicket ticket, PersonId person, String because) {
        return onAPerson.perform(
                scope,
                CORRECT,
                ticket,
                person,
                (unit, before) -> {
                    if (before.death().isEmpty()) {
                        return Grounds.of(
                                new Ground(
                                        "people.nobody-is-said-to-have-died",
                                        PolicyParagraph.p(65),
                                        "It is not recorded that they have died",
                                        "Nothing more has to be done: they are written to as"
                                                + " before."));
                    }
                    // On every record of theirs, lest one says it still when they are parted (E12).
                    before.same()
                            .records()
                            .forEach(record ->
                                    unit.record(new DeathFoundWrong(record, because), record));
                    return Grounds.none();
                });
    }
}
