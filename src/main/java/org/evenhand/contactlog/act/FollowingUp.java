package org.evenhand.contactlog.act;

import org.evenhand.contactlog.EntryRules;
import org.evenhand.contactlog.FollowedUp;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An immediate step is followed by an informal warning or by considering further action, and by
 * supporting the police (P40).
 */
@Component
@Paragraphs("P40")
public class FollowingUp {
    public static final Act FOLLOW_UP = new Act("contactlog.follow-up");

    private final OnAnEntry onAnEntry;

    FollowingUp(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    public Outcome follow(Scope scope, @Nullable FormTicket ticket, FollowedUp followed) {
        return onAnEntry.decide(scope, FOLLOW_UP, ticket, followed, EntryRules::decidedByALeader);
    }
}
