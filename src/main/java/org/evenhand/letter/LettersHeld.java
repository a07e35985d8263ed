package org.evenhand.letter;

import java.time.LocalDate;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is issued or sent to this person for now (E15, E30).
 *
 * @param until the last day; absent until somebody ends it
 */
@FactName("letter.letters-held")
public record LettersHeld(PersonId person, String reason, @Nullable LocalDate until)
        implements Fact {}
