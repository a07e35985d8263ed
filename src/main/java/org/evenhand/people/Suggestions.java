package org.evenhand.people;

import java.util.List;
import java.util.stream.Stream;
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
                .filter(one -> !isAnswered(one, people, joined, apart))
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

    /**
     * Whether it was decided since. An answer about another record of the same person answers it
     * too; records that were parted again since are two people's.
     */
    private static boolean isAnswered(
            Recorded<SuggestedAsOne> suggested,
            SamePeople people,
            List<Recorded<RecordsJoined>> joined,
            List<Recorded<FoundToBeTwo>> apart) {
        SamePerson one = people.of(suggested.fact().one());
        SamePerson other = people.of(suggested.fact().other());
        return Stream.concat(
                        joined.stream()
                                .filter(each -> isAfter(each, suggested))
                                .map(each -> List.of(each.fact().shown(), each.fact().other())),
                        apart.stream()
                                .filter(each -> isAfter(each, suggested))
                                .map(each -> List.of(each.fact().one(), each.fact().other())))
                .anyMatch(pair ->
                        (one.is(pair.getFirst()) && other.is(pair.getLast()))
                                || (one.is(pair.getLast()) && other.is(pair.getFirst())));
    }

    private static boolean isAfter(Recorded<?> one, Recorded<?> other) {
        return !one.recordedAt().isBefore(other.recordedAt());
    }
}
