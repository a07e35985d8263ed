package org.evenhand.letter;

import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A letter came back or bounced. When is the fact's own time: from then on, and not backwards, the
 * sending no longer tells (J6).
 *
 * @param sending the {@link LetterSent} that came to nothing
 * @param because what the envelope or the message said
 * @param by who found it
 */
@FactName("letter.returned")
public record LetterReturned(
        LetterId letter, PersonId person, FactId sending, String because, String by)
        implements Fact {}
