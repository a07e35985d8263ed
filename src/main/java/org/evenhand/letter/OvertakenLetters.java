package org.evenhand.letter;

import org.evenhand.ledger.Unit;

/**
 * Says whether something decided since has overtaken a letter of which the person was not told:
 * what it says never came to hold, or holds no more. Nobody is asked to send it then. A higher
 * chapter that knows what letters are about implements it.
 */
public interface OvertakenLetters {
    boolean isOvertaken(Unit unit, IssuedLetter letter);
}
