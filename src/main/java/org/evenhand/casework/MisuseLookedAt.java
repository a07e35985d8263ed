package org.evenhand.casework;

import java.util.List;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Whoever decides looked at how the ways that are never closed were used during a restriction (F7,
 * P61, P62), and said what comes of it.
 *
 * @param entries the contacts that they looked at
 */
@FactName("casework.misuse-looked-at")
public record MisuseLookedAt(
        CaseId caseId,
        RestrictionId restriction,
        List<EntryId> entries,
        MisuseAnswer answer,
        String because)
        implements Fact {
    public MisuseLookedAt {
        entries = List.copyOf(entries);
    }
}
