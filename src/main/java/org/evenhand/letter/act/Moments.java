package org.evenhand.letter.act;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;

/** The rules of time that all acts on a letter share. */
final class Moments {
    private static final PolicyParagraph RECORD = PolicyParagraph.p(45);

    private Moments() {}

    /** Nothing is recorded before it happened. */
    static Optional<Ground> notAhead(Unit unit, Instant at) {
        return at.isAfter(unit.now())
                ? Optional.of(
                        new Ground(
                                "letter.in-the-future",
                                RECORD,
                                "That moment has not come yet",
                                "Record it once it has happened"))
                : Optional.empty();
    }

    /** Nothing happens to a letter before it was issued; minutes are what people write down. */
    static Optional<Ground> notBeforeIssue(IssuedLetter letter, Instant at) {
        return at.isBefore(letter.issuedAt().truncatedTo(ChronoUnit.MINUTES))
                ? Optional.of(
                        new Ground(
                                "letter.before-its-issue",
                                RECORD,
                                "That is before the letter was issued",
                                "Check the day and the time"))
                : Optional.empty();
    }
}
