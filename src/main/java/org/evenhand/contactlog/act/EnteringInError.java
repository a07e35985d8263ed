package org.evenhand.contactlog.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.contactlog.Classified;
import org.evenhand.contactlog.EnteredInError;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says that an entry should never have been made: kept, and left out of every count (E33). */
@Component
@Paragraphs("P45")
public class EnteringInError {
    public static final Act ENTER = new Act("contactlog.enter-in-error");

    private final OnAnEntry onAnEntry;

    EnteringInError(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    public Outcome enter(Scope scope, @Nullable FormTicket ticket, EntryId entry, String because) {
        return onAnEntry.perform(
                scope,
                ENTER,
                ticket,
                entry,
                (unit, before) -> {
                    Grounds against =
                            Stream.of(
                                            EntryRules.notEnteredInError(before),
                                            EntryRules.completedByThoseWhoWereThere(unit, before),
                                            notOnceReliedOn(unit, before))
                                    .collect(Grounds.collecting());
                    if (against.isEmpty()) {
                        OnAnEntry.record(unit, before, new EnteredInError(entry, because));
                    }
                    return against;
                });
    }

    /** Once a decision may rely on it, taking it out of the counts is for those who decide. */
    private static Optional<Ground> notOnceReliedOn(Unit unit, Entry entry) {
        boolean reliedOn = entry.classified().map(Classified::reliedOn).orElse(false);
        return reliedOn ? EntryRules.decidedByALeader(unit, entry) : Optional.empty();
    }
}
