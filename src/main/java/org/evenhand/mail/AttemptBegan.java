package org.evenhand.mail;

import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.FactName;

/**
 * The mail server is about to be spoken to. It is written down before a word is said, so that after
 * a crash nobody takes a letter for unsent that has perhaps gone.
 */
@FactName("mail.attempt-began")
public record AttemptBegan(LetterId letter, FactId message) implements OfAMessage {}
