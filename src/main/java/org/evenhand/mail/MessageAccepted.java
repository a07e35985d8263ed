package org.evenhand.mail;

import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.FactName;

/**
 * The mail server took it. With the letter in it the letter counts as sent from that minute, and
 * the chapter of letters has its own fact of that; a notice that a letter comes by post tells
 * nobody anything (J6).
 *
 * @param said what the server answered
 */
@FactName("mail.message-accepted")
public record MessageAccepted(LetterId letter, FactId message, String said) implements OfAMessage {}
