package org.evenhand.letter;

import java.util.Optional;
import org.evenhand.ledger.Unit;

/**
 * Says of a letter how it stands with an e-mail that carries it, or that announces it. A higher
 * chapter that knows the school's mail server implements it; while none does, nothing is offered.
 */
public interface LeavingByEmail {
    /**
     * One letter's e-mail.
     *
     * @param words how it stands, in one sentence
     * @param isOnToday whether it has its own line on Today, so that nobody is asked to send the
     *     letter beside it
     * @param isOnItsWay whether the letter may yet arrive so, or has perhaps: it is then not posted
     *     beside that
     */
    record Line(String words, boolean isOnToday, boolean isOnItsWay) {}

    /** Empty while nobody asked that it goes by e-mail. */
    Optional<Line> of(Unit unit, IssuedLetter letter);

    /** Whether the school has set up a mail server to send by. */
    boolean isSetUp(Unit unit);

    /** Where a letter is sent by e-mail, and what became of it stands. */
    static String href(IssuedLetter letter) {
        return letter.href() + "/e-mail";
    }
}
