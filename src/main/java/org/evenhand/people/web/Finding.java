package org.evenhand.people.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.RecordedTwice;
import org.evenhand.people.Roll;
import org.springframework.stereotype.Component;

/** Searches as the pages need them: who is shown is who is traced. */
@Component
class Finding {
    /** A list longer than this is not read but searched again. */
    static final int MOST = 20;

    private final Acts acts;
    private final InstantSource clock;

    Finding(Acts acts, InstantSource clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** How many are offered who may be the same person as somebody. */
    private static final int MOST_ALIKE = 5;

    /** Those who may be the same person, the likeliest first (E12). */
    List<MayBeTheSame> mayBeTheSame(Scope scope, Person person) {
        List<RecordedTwice.May> all =
                acts.lookUp(
                        scope, unit -> RecordedTwice.of(unit, Roll.of(unit), person, MOST_ALIKE));
        LocalDate today = Persons.today(clock);
        return all.isEmpty()
                ? List.of()
                : acts.read(
                        scope,
                        "people-search",
                        unit ->
                                all.stream()
                                        .flatMap(may -> offer(unit, person, may, today))
                                        .toList(),
                        all.stream().map(RecordedTwice.May::id).toArray(Id[]::new));
    }

    private static Stream<MayBeTheSame> offer(
            Unit unit, Person person, RecordedTwice.May may, LocalDate today) {
        return People.byId(unit, may.id()).stream()
                .map(other -> MayBeTheSame.of(person, other, may, today));
    }

    /**
     * Those who may be meant but for this person, each with the address where they are compared.
     */
    List<FoundView> others(Scope scope, Person person, String typed, int most) {
        String here = FoundView.href(person);
        return find(scope, typed, most, 0).stream()
                .filter(found -> !found.href().equals(here))
                .map(found -> found.at(here + "/same/" + found.id()))
                .toList();
    }

    /** Those who may be meant, the likeliest first; none below the score. */
    List<FoundView> find(Scope scope, String typed, int most, double leastScore) {
        PersonId[] ids =
                acts.lookUp(scope, unit -> People.find(unit, typed, most)).stream()
                        .filter(found -> found.score() >= leastScore)
                        .map(People.Found::id)
                        .toArray(PersonId[]::new);
        return acts
                .read(
                        scope,
                        "people-search",
                        unit ->
                                Stream.of(ids)
                                        .flatMap(id -> People.byId(unit, id).stream())
                                        .toList(),
                        (Id[]) ids)
                .stream()
                .map(person -> FoundView.of(person, Persons.today(clock)))
                .toList();
    }
}
