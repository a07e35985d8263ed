package org.evenhand.mail;

import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.FactName;

/**
 * Nobody can know from here whether it went: the connection broke when the letter was handed over,
 * or the record was brought back from a backup that was made before. A person finds out.
 *
 * @param because in words
 */
@FactName("mail.message-doubtful")
public record MessageDoubtful(LetterId letter, FactId message, String because)
        implements OfAMessage {}
