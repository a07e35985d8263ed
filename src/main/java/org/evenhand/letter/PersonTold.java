package org.evenhand.letter;

import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The person was told what the letter says. When is the fact's own time.
 *
 * @param by who told them
 * @param witness who was there too; may be empty for a recorded call
 * @param proof where the recording or the note of it is kept
 */
@FactName("letter.person-told")
public record PersonTold(
        LetterId letter, PersonId person, TellingWay way, String by, String witness, String proof)
        implements Fact {
    public PersonTold {
        if (way == TellingWay.BEFORE_A_WITNESS && witness.isBlank()) {
            throw new IllegalArgumentException("A telling before a witness names the witness");
        }
    }
}
