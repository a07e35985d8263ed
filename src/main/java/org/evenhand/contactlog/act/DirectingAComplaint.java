package org.evenhand.contactlog.act;

import org.evenhand.contactlog.ComplaintDirected;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever expresses dissatisfaction is directed to the complaints procedure, or somebody deals with
 * it: on its merits, however it was said (P10, P11, F1).
 */
@Component
@Paragraphs({"P10", "P11", "F1"})
public class DirectingAComplaint {
    public static final Act DIRECT = new Act("contactlog.direct-complaint");

    private final OnAnEntry onAnEntry;

    DirectingAComplaint(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    public Outcome direct(Scope scope, @Nullable FormTicket ticket, ComplaintDirected directed) {
        return onAnEntry.decide(scope, DIRECT, ticket, directed, EntryRules::decidedByALeader);
    }
}
