package org.evenhand.contactlog;

import java.util.List;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * E-mails were dropped to be logged: kept, and proposed as entries until somebody confirms.
 * Recorded under the account that dropped them; the fact's own id names the batch.
 */
@FactName("contactlog.mails-offered")
public record MailsOffered(List<OfferedMail> mails) implements Fact {
    public MailsOffered {
        mails = List.copyOf(mails);
    }
}
