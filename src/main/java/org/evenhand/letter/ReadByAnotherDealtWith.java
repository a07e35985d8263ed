package org.evenhand.letter;

import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * What was done about a letter that somebody else may have read (E28).
 *
 * @param perhaps the {@link PerhapsReadByAnother} that it answers
 * @param icoTold whether it was reported to the ICO
 * @param personTold whether the person whom it is about was told
 * @param words what was done, and why
 */
@FactName("letter.read-by-another-dealt-with")
public record ReadByAnotherDealtWith(
        LetterId letter,
        PersonId person,
        FactId perhaps,
        boolean icoTold,
        boolean personTold,
        String words)
        implements Fact {
    public ReadByAnotherDealtWith {
        if (words.isBlank()) {
            throw new IllegalArgumentException("It is said what was done");
        }
    }
}
