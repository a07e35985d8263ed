package org.evenhand.casework;

import java.util.Optional;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.ClosedLetters;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.people.People;
import org.springframework.stereotype.Component;

/**
 * A letter tells what it rests on: where the words of a contact are kept to fewer (P14), so is the
 * letter; and nobody opens those of the case about themselves (E8, E9).
 */
@Component
final class LettersOfAClosedCase implements ClosedLetters {
    @Override
    public boolean isClosed(Unit unit, IssuedLetter letter) {
        return Optional.ofNullable(letter.issued().caseId())
                .flatMap(id -> Cases.byId(unit, id))
                .filter(found -> mayBe(unit, found.person()))
                .map(found -> CaseFiles.of(unit, found))
                .filter(file -> file.keepsItsLettersFrom(unit.scope()))
                .isPresent();
    }

    /** Few can be: a list of letters reads no whole case for each of the others. */
    private static boolean mayBe(Unit unit, PersonId person) {
        return CaseFiles.contacts(unit, person).stream().anyMatch(Entry::isWithheld)
                || People.byId(unit, person)
                        .filter(one -> one.hasName(unit.scope().actor().name()))
                        .isPresent();
    }
}
