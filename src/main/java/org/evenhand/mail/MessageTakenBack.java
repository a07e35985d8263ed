package org.evenhand.mail;

import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.FactName;

/** Somebody took a letter out of the outbox before it went. */
@FactName("mail.message-taken-back")
public record MessageTakenBack(LetterId letter, FactId message) implements OfAMessage {}
