package org.evenhand.mail;

import java.time.LocalDate;
import org.evenhand.ledger.FactName;
import org.evenhand.school.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The mail server by which letters go from a day on. What it is signed in with is kept apart and
 * sealed ({@link MailSecretSealed}).
 *
 * @param server absent where letters do not go by e-mail from here any more
 */
@FactName("mail.server-set")
public record MailServerSet(@Nullable MailServer server, LocalDate from) implements Setting {}
