package org.evenhand.mail;

import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.FactName;

/**
 * Somebody found out whether a letter went of which nobody could know it.
 *
 * @param words how they know
 */
@FactName("mail.doubt-settled")
public record DoubtSettled(LetterId letter, FactId message, boolean went, String words)
        implements OfAMessage {}
