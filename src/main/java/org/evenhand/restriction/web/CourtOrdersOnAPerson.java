package org.evenhand.restriction.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Right;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;
import org.evenhand.people.PersonPart;
import org.evenhand.people.PersonParts;
import org.evenhand.restriction.KnownOrder;
import org.evenhand.ui.Link;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a court ordered about a person, above what the school decided (E31). */
@Component
@Order(5)
final class CourtOrdersOnAPerson implements PersonParts {
    @Override
    public Optional<PersonPart> of(Unit unit, PersonId person) {
        if (!Right.RECORD_COURT_ORDERS.isOpenTo(unit.scope().roles())) {
            return Optional.empty();
        }
        Instant now = unit.now();
        List<PersonPart.Line> lines =
                KnownOrder.on(unit, person).stream()
                        .map(known ->
                                new PersonPart.Line(
                                        known.order().reference(),
                                        CourtOrderPages.address(person, known.id()),
                                        OrderView.inOneLine(known, now)))
                        .toList();
        return Optional.of(
                new PersonPart(
                        "Court orders",
                        "No order of a court is recorded of them.",
                        lines,
                        Link.to("Record a court order", CourtOrderPages.address(person))));
    }
}
