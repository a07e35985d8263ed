package org.evenhand.contactlog.act;

import org.evenhand.contactlog.EntryReviewed;
import org.evenhand.contactlog.ReviewRules;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The headteacher, or an unaffected senior leader, looks at an entry before it is relied on (P16,
 * J4): what it is, what in it can never count, and whether a decision may rely on it.
 */
@Component
@Paragraphs({"P14", "P16", "P19", "P20", "P24", "P26", "P29", "P31", "J4"})
public class ReviewingAnEntry {
    public static final Act REVIEW = new Act("contactlog.review-entry");

    private final OnAnEntry onAnEntry;

    ReviewingAnEntry(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    public Outcome review(Scope scope, @Nullable FormTicket ticket, EntryReviewed review) {
        return onAnEntry.perform(
                scope,
                REVIEW,
                ticket,
                review.entry(),
                (unit, entry) -> {
                    Grounds against = ReviewRules.groundsAgainst(unit, entry, review);
                    if (against.isEmpty()) {
                        OnAnEntry.record(unit, entry, review);
                    }
                    return against;
                });
    }
}
