package org.evenhand.contactlog.act;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds files to an entry, byte for byte (P46). */
@Component
@Paragraphs("P46")
public class KeepingEvidence {
    public static final Act KEEP = new Act("contactlog.keep-evidence");

    private final OnAnEntry onAnEntry;
    private final KeptFiles keptFiles;

    KeepingEvidence(OnAnEntry onAnEntry, KeptFiles keptFiles) {
        this.onAnEntry = onAnEntry;
        this.keptFiles = keptFiles;
    }

    /**
     * Keeps what may be kept; what may not is written down as turned away.
     *
     * @param capturedOn when they were made, as far as is known
     * @param capturedBy by whom; may be empty
     */
    public Outcome keep(
            Scope scope,
            @Nullable FormTicket ticket,
            EntryId entry,
            List<OfferedFile> files,
            @Nullable LocalDate capturedOn,
            String capturedBy) {
        return onAnEntry.perform(
                scope,
                KEEP,
                ticket,
                entry,
                (unit, before) -> {
                    Grounds against =
                            Stream.of(
                                            EntryRules.notEnteredInError(before),
                                            EntryRules.completedByThoseWhoWereThere(unit, before))
                                    .collect(Grounds.collecting());
                    if (against.isEmpty()) {
                        keptFiles
                                .keep(unit, entry, files, capturedOn, capturedBy)
                                .forEach(fact -> OnAnEntry.record(unit, before, fact));
                    }
                    return against;
                });
    }
}
