package org.evenhand.casework;

import java.util.Optional;
import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.GrantedLetters;
import org.evenhand.letter.IssuedLetter;
import org.springframework.stereotype.Component;

/**
 * Whoever decides a case because the head may not reads its letters, and everybody the letters that
 * they issued themselves (J5, B1).
 */
@Component
final class LettersOfADecider implements GrantedLetters {
    @Override
    public boolean isGranted(Unit unit, IssuedLetter letter) {
        AccountId account = unit.scope().actor().account();
        return letter.issuedBy().account().equals(account)
                || Optional.ofNullable(letter.issued().caseId())
                        .flatMap(id -> CaseFiles.byId(unit, id))
                        .filter(file -> file.isDecidedBy(account))
                        .isPresent();
    }
}
