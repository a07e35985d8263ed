package org.evenhand.contactlog.act;

import org.evenhand.contactlog.EntryRules;
import org.evenhand.contactlog.ReasonableStepsTaken;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Those who lead the school write down what was done after sexual harassment (P14, B21). */
@Component
@Paragraphs("P14")
public class TakingReasonableSteps {
    public static final Act TAKE = new Act("contactlog.take-reasonable-steps");

    private final OnAnEntry onAnEntry;

    TakingReasonableSteps(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    public Outcome take(Scope scope, @Nullable FormTicket ticket, ReasonableStepsTaken steps) {
        return onAnEntry.decide(scope, TAKE, ticket, steps, EntryRules::decidedByALeader);
    }
}
