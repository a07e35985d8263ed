package org.evenhand.letter;

import java.time.Duration;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A letter reached a wrong address, and somebody else may have read it (E28). Somebody then has to
 * say what was done: a breach of personal data is reported to the ICO within 72 hours of becoming
 * known, unless nobody is likely to come to harm by it (UK GDPR, article 33).
 *
 * @param sending the {@link LetterSent} that reached somebody else
 */
@FactName("letter.perhaps-read-by-another")
public record PerhapsReadByAnother(LetterId letter, PersonId person, FactId sending)
        implements Fact {
    /** From when the school knows of it, nights and holidays included. */
    public static final Duration REPORT_WITHIN = Duration.ofDays(3);
}
