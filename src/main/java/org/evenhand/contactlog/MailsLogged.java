package org.evenhand.contactlog;

import java.util.List;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** Entries were made of a batch of e-mails; recorded under whoever confirmed them. */
@FactName("contactlog.mails-logged")
public record MailsLogged(FactId batch, List<EntryId> entries) implements Fact {
    public MailsLogged {
        entries = List.copyOf(entries);
    }
}
