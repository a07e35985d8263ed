package org.evenhand.people.act;

import org.evenhand.kernel.Paragraphs;
import org.evenhand.ledger.Act;
import org.evenhand.people.Person;
import org.springframework.stereotype.Component;

/** The person is no longer that to the school (P2). */
@Component
@Paragraphs("P2")
public final class EndingARelationship extends Ending {
    private static final Act END = new Act("people.end-relationship");

    EndingARelationship(OnAPerson onAPerson) {
        super(onAPerson, END, Person::relationships);
    }
}
