package org.evenhand.people;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;

/** The people of one school. */
public final class People {
    private People() {}

    /** Empty when nobody of that id is recorded in this school. */
    public static Optional<Person> byId(Unit unit, PersonId id) {
        return Person.of(id, unit.about(id));
    }

    /**
     * One who may be meant.
     *
     * @param score how sure that is: 1 when every word is just so
     */
    public record Found(PersonId id, String name, double score) {}

    /**
     * Those who may be meant by what was typed, the likeliest first: part of a name, also a former
     * or misspelt one, a phone number in any format, an e-mail address, a child's name. A likeness
     * is a suggestion that a person confirms (E12). Safe addresses find nobody.
     *
     * @param most how many at most
     */
    public static List<Found> find(Unit unit, String typed, int most) {
        return Roll.of(unit).find(typed, most);
    }

    /**
     * All who have this very number or address, by name: when there are several, ask who is
     * speaking first (E2).
     */
    public static List<Found> with(Unit unit, ContactKind kind, String value) {
        return Roll.of(unit).with(kind, value);
    }

    /**
     * Those whose whole name, as they are recorded now, stands in these words. One word names
     * nobody.
     */
    public static List<Found> named(Unit unit, String words) {
        return Roll.of(unit).named(words);
    }

    /** Those who are recorded by one word that stands in these; it may be an ordinary one. */
    public static List<Found> namedInOneWord(Unit unit, String words) {
        return Roll.of(unit).namedInOneWord(words);
    }

    /** The names of the children of others than this person that stand whole in these words. */
    public static List<String> childrenNamed(Unit unit, String words, Person parent) {
        Set<String> said = Set.copyOf(Spelling.words(words));
        Set<List<String>> own = childrenOf(parent).map(Spelling::words).collect(toSet());
        return Roll.of(unit).perhapsWithAChildIn(words).stream()
                .filter(found -> !parent.isRecordedAs(found))
                .flatMap(found -> byId(unit, found).stream())
                .flatMap(People::childrenOf)
                .filter(child -> said.containsAll(Spelling.words(child)))
                .filter(child -> !own.contains(Spelling.words(child)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> childrenOf(Person person) {
        return person.children().stream().map(kept -> kept.fact().child());
    }
}
