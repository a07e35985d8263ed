package org.evenhand.mail;

import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * What signs in to a mail server, sealed with the school's data key; it is never shown again.
 *
 * @param server the {@link MailServerSet} that it belongs to
 * @param sealed in Base64
 */
@FactName("mail.secret-sealed")
public record MailSecretSealed(FactId server, String sealed) implements Fact {}
