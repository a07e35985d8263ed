package org.evenhand.people.act;

import org.evenhand.kernel.Paragraphs;
import org.evenhand.ledger.Act;
import org.evenhand.people.Person;
import org.springframework.stereotype.Component;

/** The person no longer works at the school, or governs it (E8, E9). */
@Component
@Paragraphs({"F-H", "J26"})
public final class EndingAStanding extends Ending {
    private static final Act END = new Act("people.end-standing");

    EndingAStanding(OnAPerson onAPerson) {
        super(onAPerson, END, Person::standings);
    }
}
