package org.evenhand.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.evenhand.access.Right;
import org.evenhand.calendar.Waiting;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/**
 * A name, a number or an address that may be somebody's waits for whoever keeps the register (E12):
 * one by one what came with contacts, together what a file says otherwise of many.
 */
@Component
final class WaitingToBeConfirmed implements Waiting {
    @Override
    public List<Wait> waitingFor(Unit unit) {
        if (!Right.CHANGE_PEOPLE.isOpenTo(unit.scope().roles())) {
            return List.of();
        }
        return Stream.concat(
                        SuggestedChanges.withContacts(unit).stream()
                                .flatMap(one -> wait(unit, one)),
                        waitForFiles(SuggestedChanges.withFiles(unit)))
                .toList();
    }

    private static Stream<Wait> wait(Unit unit, Recorded<SuggestedChange> suggested) {
        return People.byId(unit, suggested.fact().person()).stream()
                .map(person ->
                        wait(
                                "Say whether this is theirs now: %s of %s"
                                        .formatted(
                                                suggested.fact().what().toLowerCase(Locale.UK),
                                                person.name()),
                                suggested,
                                "/people/%s/suggested/%s"
                                        .formatted(person.shown().text(), suggested.id().text())));
    }

    private static Stream<Wait> waitForFiles(List<Recorded<SuggestedChange>> suggested) {
        return suggested.stream()
                .limit(1)
                .map(earliest ->
                        wait(
                                "Say what is right now: your school’s system says otherwise of people who are recorded (%d)"
                                        .formatted(suggested.size()),
                                earliest,
                                "/people/import/differences"));
    }

    private static Wait wait(String what, Recorded<SuggestedChange> suggested, String address) {
        return new Wait(
                what,
                Role.BUSINESS_MANAGER.title(),
                LocalDate.ofInstant(suggested.recordedAt(), Period.LONDON),
                address,
                PolicyParagraph.p(65));
    }
}
