package org.evenhand.people;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.access.Right;
import org.evenhand.calendar.Waiting;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/** That somebody thinks two records are one person's waits for those who decide it (E12). */
@Component
final class WaitingToBeJoined implements Waiting {
    @Override
    public List<Wait> waitingFor(Unit unit) {
        return Right.JOIN_PEOPLE.isOpenTo(unit.scope().roles())
                ? Suggestions.open(unit).stream().map(one -> wait(unit, one)).toList()
                : List.of();
    }

    private static Wait wait(Unit unit, Recorded<SuggestedAsOne> suggested) {
        PersonId one = suggested.fact().one();
        PersonId other = suggested.fact().other();
        return new Wait(
                "Say whether two records are one person: "
                        + Stream.of(one, other)
                                .flatMap(id -> People.byId(unit, id).stream())
                                .map(Person::name)
                                .collect(java.util.stream.Collectors.joining(" and ")),
                Role.HEADTEACHER.title(),
                LocalDate.ofInstant(suggested.recordedAt(), Period.LONDON),
                "/people/%s/same/%s".formatted(one.text(), other.text()),
                PolicyParagraph.p(45));
    }
}
