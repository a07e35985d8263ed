package org.evenhand.mail;

import java.time.Instant;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.FactName;

/**
 * The mail server did not take it, and certainly did not: it is tried again.
 *
 * @param because in words, with what the server said
 * @param again not before that moment
 */
@FactName("mail.attempt-put-off")
public record AttemptPutOff(LetterId letter, FactId message, String because, Instant again)
        implements OfAMessage {}
