package org.evenhand.letter;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.access.Right;
import org.evenhand.ledger.Unit;
import org.evenhand.people.BeforeJoining;
import org.evenhand.people.Person;
import org.springframework.stereotype.Component;

/** A hold on the letters to one of two records holds those to the other when they are joined. */
@Component
final class HoldsBeforeJoining implements BeforeJoining {
    @Override
    public List<String> changes(Unit unit, Person one, Person other) {
        return Right.SEE_LETTERS.isOpenTo(unit.scope().roles())
                ? Stream.of(one, other)
                        .filter(each ->
                                Holds.on(unit, each.id()).stream()
                                        .anyMatch(hold -> hold.isInForce(unit.now())))
                        .map(held ->
                                "Letters to %s are held: from then on nothing goes out under either record."
                                        .formatted(held.name()))
                        .toList()
                : List.of();
    }
}
