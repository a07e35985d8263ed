package org.evenhand.people.act;

import org.evenhand.kernel.Paragraphs;
import org.evenhand.ledger.Act;
import org.evenhand.people.Person;
import org.springframework.stereotype.Component;

/** The child has left the school (P54, E7). */
@Component
@Paragraphs({"P54", "E7"})
public final class EndingAChild extends Ending {
    private static final Act END = new Act("people.end-child");

    EndingAChild(OnAPerson onAPerson) {
        super(onAPerson, END, Person::children);
    }
}
