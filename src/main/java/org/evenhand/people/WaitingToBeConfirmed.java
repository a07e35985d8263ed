package org.evenhand.people;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.access.Right;
import org.evenhand.calendar.Waiting;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/** A number or an address that may be somebody's waits for whoever keeps the register (E12). */
@Component
final class WaitingToBeConfirmed implements Waiting {
    @Override
    public List<Wait> waitingFor(Unit unit) {
        return Right.CHANGE_PEOPLE.isOpenTo(unit.scope().roles())
                ? SuggestedChanges.open(unit).stream().flatMap(one -> wait(unit, one)).toList()
                : List.of();
    }

    private static Stream<Wait> wait(Unit unit, Recorded<ChangeSuggested> suggested) {
        return People.byId(unit, suggested.fact().person()).stream()
                .map(person ->
                        new Wait(
                                "Say whether this is theirs now: %s of %s"
                                        .formatted(
                                                suggested
                                                        .fact()
                                                        .kind()
                                                        .words()
                                                        .toLowerCase(java.util.Locale.UK),
                                                person.name()),
                                Role.BUSINESS_MANAGER.title(),
                                LocalDate.ofInstant(suggested.recordedAt(), Period.LONDON),
                                "/people/%s/suggested/%s"
                                        .formatted(person.shown().text(), suggested.id().text()),
                                PolicyParagraph.p(65)));
    }
}
