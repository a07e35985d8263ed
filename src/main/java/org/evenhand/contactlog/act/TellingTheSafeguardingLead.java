package org.evenhand.contactlog.act;

import org.evenhand.contactlog.EntryRules;
import org.evenhand.contactlog.SafeguardingLeadTold;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The designated safeguarding lead was told (PRE): a pointer, never the story. */
@Component
@Paragraphs("PRE")
public class TellingTheSafeguardingLead {
    public static final Act TELL = new Act("contactlog.tell-safeguarding-lead");

    private final OnAnEntry onAnEntry;

    TellingTheSafeguardingLead(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    public Outcome tell(Scope scope, @Nullable FormTicket ticket, SafeguardingLeadTold told) {
        return onAnEntry.decide(
                scope, TELL, ticket, told, EntryRules::completedByThoseWhoWereThere);
    }
}
