package org.evenhand.letter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Right;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterState;
import org.evenhand.letter.Letters;
import org.evenhand.people.PersonPart;
import org.evenhand.people.PersonParts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letters about a person, on their page. */
@Component
@Order(30)
final class LettersToAPerson implements PersonParts {
    private final Reading reading;

    LettersToAPerson(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<PersonPart> of(Unit unit, PersonId person) {
        if (!Right.SEE_LETTERS.isOpenTo(unit.scope().roles())) {
            return Optional.empty();
        }
        List<PersonPart.Line> lines =
                Letters.about(unit, person).stream()
                        .filter(letter -> reading.maySee(unit, letter))
                        .map(letter -> line(unit, letter))
                        .toList();
        return Optional.of(
                new PersonPart("Letters", "No letter that you may read was issued.", lines, null));
    }

    private static PersonPart.Line line(Unit unit, IssuedLetter letter) {
        return new PersonPart.Line(
                "Letter %s: %s".formatted(letter.number(), letter.kind().words()),
                letter.href(),
                "Issued on %s. %s"
                        .formatted(
                                PrintedDate.of(
                                        LocalDate.ofInstant(letter.issuedAt(), Period.LONDON)),
                                LetterState.of(letter, unit.now()).words()));
    }
}
