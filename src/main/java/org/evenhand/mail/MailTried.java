package org.evenhand.mail;

import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A test message was handed to the mail server.
 *
 * @param server the {@link MailServerSet} that was tried
 * @param worked whether it took the message
 * @param said what it said, in words
 */
@FactName("mail.tried")
public record MailTried(FactId server, boolean worked, String said) implements Fact {}
