package org.evenhand.letter;

import org.evenhand.ledger.Unit;

/**
 * What a higher chapter does when the person is told of a letter, or no longer is: every bean of
 * this kind is asked in the transaction that recorded it, and only when {@link IssuedLetter#told}
 * is another than before.
 */
public interface WhenTold {
    /**
     * The person is told, or no longer is.
     *
     * @param letter as it now stands, folded again
     * @param told what holds now
     */
    void told(Unit unit, IssuedLetter letter, Told told);
}
