package org.evenhand.restriction;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.access.Right;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.ledger.Unit;
import org.evenhand.people.BeforeJoining;
import org.evenhand.people.Person;
import org.springframework.stereotype.Component;

/** What the joining of two records does to what is in force on either (E12, P51). */
@Component
final class RestrictionsBeforeJoining implements BeforeJoining {
    private final InForce inForce;

    RestrictionsBeforeJoining(InForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public List<String> changes(Unit unit, Person one, Person other) {
        return Right.SEE_RESTRICTIONS.isOpenTo(unit.scope().roles())
                ? Stream.concat(of(unit, one, other), of(unit, other, one)).toList()
                : List.of();
    }

    private Stream<String> of(Unit unit, Person bound, Person other) {
        return Stream.concat(
                        inForce.on(unit, bound.id(), unit.now()).stream()
                                .map(one ->
                                        "%s is restricted until the end of %s: %s"
                                                .formatted(
                                                        bound.name(),
                                                        PrintedDate.of(one.period().lastDay()),
                                                        words(one, unit.now()))),
                        inForce.ordersOn(unit, bound.id(), unit.now()).stream()
                                .map(_ -> "A court order binds %s.".formatted(bound.name())))
                .map(what ->
                        what
                                + " From then on reception is told the same of %s, at once; when the joining is undone, at once no more."
                                        .formatted(other.name()));
    }

    private static String words(Restriction one, Instant now) {
        return String.join(
                " ",
                one.termsAt(now).clauses().stream().map(it -> it.clause().sentence()).toList());
    }
}
