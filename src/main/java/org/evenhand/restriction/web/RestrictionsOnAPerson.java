package org.evenhand.restriction.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Right;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;
import org.evenhand.people.PersonPart;
import org.evenhand.people.PersonParts;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.Restriction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is in force on a person today, first on their page. */
@Component
@Order(10)
final class RestrictionsOnAPerson implements PersonParts {
    private final InForce inForce;

    RestrictionsOnAPerson(InForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public Optional<PersonPart> of(Unit unit, PersonId person) {
        if (!Right.SEE_RESTRICTIONS.isOpenTo(unit.scope().roles())) {
            return Optional.empty();
        }
        List<PersonPart.Line> lines =
                inForce.on(unit, person, unit.now()).stream()
                        .map(one -> line(one, unit.now()))
                        .toList();
        return Optional.of(
                new PersonPart("In force today", "Nothing is in force on them.", lines, null));
    }

    private static PersonPart.Line line(Restriction one, Instant now) {
        return new PersonPart.Line(
                one.kind() == Restriction.Kind.PCCR ? "Contact restriction" : "Interim bar",
                "/restrictions",
                "Until the end of %s. %s"
                        .formatted(
                                PrintedDate.of(one.period().lastDay()),
                                String.join(
                                        " ",
                                        one.termsAt(now).clauses().stream()
                                                .map(numbered -> numbered.clause().sentence())
                                                .toList())));
    }
}
