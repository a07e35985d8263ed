package org.evenhand.letter;

import org.evenhand.ledger.Unit;

/**
 * Says whether a letter is open to whoever acts without all letters being: "prepare and post" is
 * given for one case (J19), a report is for whom it concerns (C8). A higher chapter that knows
 * cases implements it; while none does, nothing is granted.
 */
public interface GrantedLetters {
    boolean isGranted(Unit unit, IssuedLetter letter);
}
