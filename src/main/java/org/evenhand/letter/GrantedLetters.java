package org.evenhand.letter;

import org.evenhand.ledger.Unit;

/**
 * Says whether a letter was granted to whoever acts: "prepare and post" is given for one case
 * (J19). A higher chapter that knows cases implements it; while none does, nothing is granted.
 */
public interface GrantedLetters {
    boolean isGranted(Unit unit, IssuedLetter letter);
}
