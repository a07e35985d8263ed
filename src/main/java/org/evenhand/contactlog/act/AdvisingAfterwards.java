package org.evenhand.contactlog.act;

import java.util.Optional;
import org.evenhand.contactlog.AdvisedAfterwards;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever could not be told of an immediate decision at the time is told in writing afterwards: it
 * is never left unsaid (P60, P64).
 */
@Component
@Paragraphs({"P60", "P64"})
public class AdvisingAfterwards {
    public static final Act ADVISE = new Act("contactlog.advise-afterwards");
    private static final PolicyParagraph AT_THE_TIME = PolicyParagraph.p(64);

    private final OnAnEntry onAnEntry;

    AdvisingAfterwards(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    public Outcome advise(Scope scope, @Nullable FormTicket ticket, AdvisedAfterwards advised) {
        return onAnEntry.decide(
                scope,
                ADVISE,
                ticket,
                advised,
                EntryRules::decidedByALeader,
                (unit, entry) -> onlyOfWhoWasNotTold(entry),
                (unit, entry) -> notBeforeIt(entry, advised));
    }

    private static Optional<Ground> onlyOfWhoWasNotTold(Entry entry) {
        return EntryRules.when(
                !entry.isToBeAdvisedAfterwards(),
                "entry.advised-afterwards-who-was-not-told",
                AT_THE_TIME,
                "Nothing here says that somebody was not told at the time",
                "Say first, under what was done there and then, that they were not told.");
    }

    private static Optional<Ground> notBeforeIt(Entry entry, AdvisedAfterwards advised) {
        return EntryRules.when(
                advised.on().isBefore(entry.happenedOn()),
                "entry.advised-afterwards-not-before",
                AT_THE_TIME,
                "That day is before the contact itself",
                "Enter the day on which they were told in writing.");
    }
}
