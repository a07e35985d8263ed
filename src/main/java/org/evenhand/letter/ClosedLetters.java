package org.evenhand.letter;

import org.evenhand.ledger.Unit;

/**
 * Says whether a letter is closed to somebody to whom letters are open: one is never told by a
 * letter what the record withholds (P51). A higher chapter that knows cases implements it.
 */
public interface ClosedLetters {
    boolean isClosed(Unit unit, IssuedLetter letter);
}
