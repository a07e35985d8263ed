package org.evenhand.letter.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterState;
import org.evenhand.letter.Letters;
import org.evenhand.people.People;

/**
 * The letters that somebody may read, and of them those that were asked for.
 *
 * @param all how many there are in all
 * @param unsent how many of all are issued and not sent
 */
public record LetterList(List<LetterRow> rows, int all, int unsent) {

    /** What the list is narrowed to; empty for everything. */
    record Filter(Optional<LetterKind> kind, Optional<LetterState> state) {
        static Filter of(String kind, String state) {
            return new Filter(one(LetterKind.values(), kind), one(LetterState.values(), state));
        }

        private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
            return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
        }
    }

    static LetterList of(Unit unit, Reading reading, Filter filter) {
        List<IssuedLetter> readable =
                Letters.all(unit).stream().filter(letter -> reading.maySee(unit, letter)).toList();
        Function<PersonId, String> names = names(unit);
        return new LetterList(
                readable.stream()
                        .filter(letter ->
                                filter.kind().map(kind -> letter.kind() == kind).orElse(true))
                        .filter(letter ->
                                filter.state()
                                        .map(state -> stateOf(unit, letter) == state)
                                        .orElse(true))
                        .map(letter -> LetterRow.of(letter, names, unit.now()))
                        .toList(),
                readable.size(),
                (int)
                        readable.stream()
                                .filter(letter -> stateOf(unit, letter) == LetterState.NOT_SENT)
                                .count());
    }

    private static LetterState stateOf(Unit unit, IssuedLetter letter) {
        return LetterState.of(letter, unit.now());
    }

    private static Function<PersonId, String> names(Unit unit) {
        Map<PersonId, String> known = new HashMap<>();
        return id ->
                known.computeIfAbsent(
                        id,
                        wanted ->
                                People.byId(unit, wanted)
                                        .map(person -> person.name())
                                        .orElse("Not recorded"));
    }
}
