package org.evenhand.enforcement;

import java.time.LocalDate;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.FactName;

/**
 * Somebody has read everything that had come from the person by then: the reader whom the letter
 * names, the deputy, or somebody who leads (P55-3).
 *
 * @param reader whom the letter names, whoever has read
 */
@FactName("enforcement.mailbox-read")
public record MailboxRead(RestrictionId restriction, AccountId reader, LocalDate day)
        implements EnforcementFact {}
