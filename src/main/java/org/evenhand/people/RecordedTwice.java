package org.evenhand.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * Who may be the same person as somebody: a suggestion that a person answers (E12). Whoever was
 * found to be somebody else is not suggested again.
 */
public final class RecordedTwice {
    private static final double ALIKE = 0.9;
    private static final double SOMEWHAT_ALIKE = 0.6;

    private RecordedTwice() {}

    /**
     * One who may be the same.
     *
     * @param because what both have, in words
     */
    public record May(PersonId id, String name, List<String> because) {
        public May {
            because = List.copyOf(because);
        }
    }

    /** The likeliest first; nobody who is this person already, or was found not to be. */
    public static List<May> of(Unit unit, Roll roll, Person person, int most) {
        SamePeople people = SamePeople.of(unit);
        Set<PersonId> somebodyElse = somebodyElse(unit, people, person);
        IndexRow theirs = IndexRow.of(person);
        return byName(roll, person).stream()
                .filter(scored -> !person.isRecordedAs(scored.row().person()))
                .filter(scored -> !somebodyElse.contains(people.of(scored.row().person()).shown()))
                .flatMap(scored -> may(theirs, scored).stream())
                .limit(most)
                .toList();
    }

    /** Everybody whose name is at all like one of theirs, or who has a number in common. */
    private static List<Wanted.Scored> byName(Roll roll, Person person) {
        List<Wanted> names =
                person.everyName().distinct().map(name -> new Wanted(name, roll.words())).toList();
        return roll.lines().stream()
                .map(line -> new Wanted.Scored(line.row(), likeness(names, line)))
                .sorted(Wanted.Scored.BEST_FIRST)
                .toList();
    }

    private static double likeness(List<Wanted> names, RollLine line) {
        return names.stream().mapToDouble(name -> name.likenessTo(line.names())).max().orElse(0);
    }

    private static Optional<May> may(IndexRow theirs, Wanted.Scored scored) {
        IndexRow other = scored.row();
        boolean point = meet(theirs.points(), other.points());
        boolean child = meet(theirs.childrensOwnWords(), other.childrensOwnWords());
        boolean alike = scored.score() >= ALIKE;
        boolean somewhat = scored.score() >= SOMEWHAT_ALIKE || givenNamesMeet(theirs, other);
        List<String> because = new ArrayList<>();
        if (alike) {
            because.add("a name like theirs");
        } else if (somewhat) {
            because.add("part of the name");
        }
        if (point) {
            because.add("a phone number or an address");
        }
        if (child) {
            because.add("a child of the same name here");
        }
        return alike || (somewhat && (point || child))
                ? Optional.of(new May(other.person(), other.name(), because))
                : Optional.empty();
    }

    private static boolean meet(Collection<String> some, Collection<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static boolean givenNamesMeet(IndexRow one, IndexRow other) {
        return !one.nameWords().isEmpty()
                && !other.nameWords().isEmpty()
                && one.nameWords().getFirst().equals(other.nameWords().getFirst());
    }

    /**
     * Whether the names alone could be one person's: alike as a whole, and the given name the same,
     * or one the beginning of the other ("D" and "David").
     */
    public static boolean haveLikeNames(Person one, Person other) {
        return one.everyName()
                .anyMatch(name -> other.everyName().anyMatch(theirs -> areAlike(name, theirs)));
    }

    private static boolean areAlike(String name, String other) {
        List<String> words = Spelling.words(name);
        List<String> others = Spelling.words(other);
        return !words.isEmpty()
                && !others.isEmpty()
                && (words.getFirst().startsWith(others.getFirst())
                        || others.getFirst().startsWith(words.getFirst()))
                && (words.getLast().equals(others.getLast())
                        || Wanted.likeness(name, other) >= ALIKE);
    }

    /** By the records that are shown: whoever is somebody else is so in each of their records. */
    private static Set<PersonId> somebodyElse(Unit unit, SamePeople people, Person person) {
        Set<PersonId> somebodyElse = new HashSet<>();
        List<Recorded<?>> facts = unit.about(person.id());
        Set<FactId> undone = new HashSet<>();
        Recorded.ofKind(facts, JoiningUndone.class)
                .forEach(each -> undone.add(each.fact().joining()));
        Stream.concat(
                        Recorded.ofKind(facts, FoundToBeTwo.class)
                                .flatMap(two -> Stream.of(two.fact().one(), two.fact().other())),
                        Recorded.ofKind(facts, RecordsJoined.class)
                                .filter(joined -> undone.contains(joined.id()))
                                .flatMap(joined ->
                                        Stream.of(joined.fact().shown(), joined.fact().other())))
                .forEach(id -> somebodyElse.add(people.of(id).shown()));
        return somebodyElse;
    }
}
