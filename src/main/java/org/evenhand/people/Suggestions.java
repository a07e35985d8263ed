package org.evenhand.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/** Suggestions that two records are one person's which nobody has answered (E12). */
public final class Suggestions {
    private Suggestions() {}

    /** Every one in the school, the earliest first. */
    public static List<Recorded<SuggestedAsOne>> open(Unit unit) {
        List<Recorded<SuggestedAsOne>> all = unit.all(SuggestedAsOne.class);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Recorded<RecordsJoined>> joined = unit.all(RecordsJoined.class);
        List<Recorded<FoundToBeTwo>> apart = unit.all(FoundToBeTwo.class);
        SamePeople people = SamePeople.of(unit);
        return all.stream()
                .filter(one -> !people.of(one.fact().one()).is(one.fact().other()))
                .filter(one -> !isAnswered(one, joined, apart))
                .toList();
    }

    /** The open ones about these two, the earliest first. */
    public static List<Recorded<SuggestedAsOne>> about(Unit unit, Person one, Person other) {
        return open(unit).stream()
                .filter(each -> names(each.fact(), one) && names(each.fact(), other))
                .toList();
    }

    private static boolean names(SuggestedAsOne suggested, Person person) {
        return person.isRecordedAs(suggested.one()) || person.isRecordedAs(suggested.other());
    }

    private static boolean isAnswered(
            Recorded<SuggestedAsOne> suggested,
            List<Recorded<RecordsJoined>> joined,
            List<Recorded<FoundToBeTwo>> apart) {
        Set<PersonId> pair = Set.of(suggested.fact().one(), suggested.fact().other());
        return Stream.concat(
                        joined.stream()
                                .filter(each -> isAfter(each, suggested))
                                .map(each -> Set.of(each.fact().shown(), each.fact().other())),
                        apart.stream()
                                .filter(each -> isAfter(each, suggested))
                                .map(each -> Set.of(each.fact().one(), each.fact().other())))
                .anyMatch(pair::equals);
    }

    private static boolean isAfter(Recorded<?> one, Recorded<?> other) {
        return !one.recordedAt().isBefore(other.recordedAt());
    }
}
