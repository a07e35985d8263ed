package org.evenhand.contactlog.act;

import org.evenhand.contactlog.CorrespondenceRead;
import org.evenhand.contactlog.CorrespondenceResubmitted;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Abusive correspondence is not answered until it is resubmitted in an acceptable format, but a
 * person always reads it for what must not wait (P34).
 */
@Component
@Paragraphs("P34")
public class ReadingCorrespondence {
    public static final Act READ = new Act("contactlog.read-correspondence");
    public static final Act RECEIVE_AGAIN = new Act("contactlog.receive-again");

    private final OnAnEntry onAnEntry;

    ReadingCorrespondence(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    public Outcome read(Scope scope, @Nullable FormTicket ticket, CorrespondenceRead read) {
        return onAnEntry.decide(scope, READ, ticket, read, EntryRules::decidedByALeader);
    }

    public Outcome receiveAgain(
            Scope scope, @Nullable FormTicket ticket, CorrespondenceResubmitted again) {
        return onAnEntry.decide(scope, RECEIVE_AGAIN, ticket, again, EntryRules::decidedByALeader);
    }
}
