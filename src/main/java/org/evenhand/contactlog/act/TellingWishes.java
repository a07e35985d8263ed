package org.evenhand.contactlog.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.contactlog.WishesTold;
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

/**
 * Whoever was sexually harassed says whom they would like to speak to, who deals with it, and what
 * they would like about the police (P14); those who may complete the entry write it down for them.
 */
@Component
@Paragraphs("P14")
public class TellingWishes {
    public static final Act TELL = new Act("contactlog.tell-wishes");

    private final OnAnEntry onAnEntry;

    TellingWishes(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    public Outcome tell(Scope scope, @Nullable FormTicket ticket, WishesTold wishes) {
        return onAnEntry.perform(
                scope,
                TELL,
                ticket,
                wishes.entry(),
                (unit, entry) -> {
                    Grounds against =
                            Stream.of(
                                            EntryRules.notEnteredInError(entry),
                                            toldByThoseItConcerns(unit, entry))
                                    .collect(Grounds.collecting());
                    if (against.isEmpty()) {
                        OnAnEntry.record(
                                unit,
                                entry,
                                wishes,
                                OnAnEntry.accountsOf(
                                        Stream.of(wishes.by(), wishes.dealsWith())
                                                .flatMap(Stream::ofNullable)
                                                .toList()));
                    }
                    return against;
                });
    }

    private static Optional<Ground> toldByThoseItConcerns(Unit unit, Entry entry) {
        return entry.isDirectedAt(unit.scope().actor().account())
                ? Optional.empty()
                : EntryRules.completedByThoseWhoWereThere(unit, entry);
    }
}
