package org.evenhand.people.act;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.ContactPoint;
import org.evenhand.people.ContactPointConfirmed;
import org.springframework.stereotype.Component;

/** Somebody made sure that a number or an address is still right (E12). */
@Component
@Paragraphs("P65")
public class ConfirmingAContactPoint {
    public static final Act CONFIRM = new Act("people.confirm-contact-point");

    private final OnAPerson onAPerson;

    ConfirmingAContactPoint(OnAPerson onAPerson) {
        this.onAPerson = onAPerson;
    }

    /**
     * Confirms it.
     *
     * @param by who confirmed it and how
     */
    public Outcome confirm(
            Scope scope,
            FormTicket ticket,
            PersonId person,
            FactId contactPoint,
            LocalDate on,
            String by) {
        return onAPerson.perform(
                scope,
                CONFIRM,
                ticket,
                person,
                (unit, before) -> {
                    Optional<PersonId> theirs =
                            before.contactPoints().stream()
                                    .map(ContactPoint::kept)
                                    .filter(kept -> kept.id().equals(contactPoint))
                                    .map(kept -> kept.fact().person())
                                    .findFirst();
                    if (theirs.isEmpty()) {
                        return Grounds.of(
                                new Ground(
                                        "people.nothing-to-confirm",
                                        PolicyParagraph.p(45),
                                        "That is not recorded of this person",
                                        "Open their page, which shows what is."));
                    }
                    unit.record(
                            new ContactPointConfirmed(theirs.get(), contactPoint, on, by),
                            theirs.get());
                    return Grounds.none();
                });
    }
}
