package org.evenhand.people.act;

import org.evenhand.kernel.Paragraphs;
import org.evenhand.ledger.Act;
import org.evenhand.people.Person;
import org.springframework.stereotype.Component;

/** An adjustment is no longer in place, or is replaced by another (P68). */
@Component
@Paragraphs("P68")
public final class EndingAnAdjustment extends Ending {
    private static final Act END = new Act("people.end-adjustment");

    EndingAnAdjustment(OnAPerson onAPerson) {
        super(onAPerson, END, Person::adjustments);
    }
}
