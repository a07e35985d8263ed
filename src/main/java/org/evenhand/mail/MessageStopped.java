package org.evenhand.mail;

import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.FactName;

/**
 * It does not go, and it did not: the server refused it for good, could not be reached for too
 * long, or something that happened meanwhile speaks against it. It is sent another way.
 *
 * @param because in words
 */
@FactName("mail.message-stopped")
public record MessageStopped(LetterId letter, FactId message, String because)
        implements OfAMessage {}
