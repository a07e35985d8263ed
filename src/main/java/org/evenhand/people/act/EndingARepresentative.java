package org.evenhand.people.act;

import org.evenhand.kernel.Paragraphs;
import org.evenhand.ledger.Act;
import org.evenhand.people.Person;
import org.springframework.stereotype.Component;

/** Somebody no longer speaks for the person (P12, P69). */
@Component
@Paragraphs({"P12", "P69"})
public final class EndingARepresentative extends Ending {
    private static final Act END = new Act("people.end-representative");

    EndingARepresentative(OnAPerson onAPerson) {
        super(onAPerson, END, Person::representatives);
    }
}
