package org.evenhand.people.act;

import org.evenhand.kernel.Paragraphs;
import org.evenhand.ledger.Act;
import org.evenhand.people.ContactPoint;
import org.springframework.stereotype.Component;

/** A number or address is no longer theirs (E12). */
@Component
@Paragraphs("P65")
public final class EndingAContactPoint extends Ending {
    private static final Act END = new Act("people.end-contact-point");

    EndingAContactPoint(OnAPerson onAPerson) {
        super(
                onAPerson,
                END,
                person -> person.contactPoints().stream().map(ContactPoint::kept).toList());
    }
}
