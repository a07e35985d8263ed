package org.evenhand.people.web;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.people.People;
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
