package org.evenhand.contactlog;

import java.util.List;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** At whom it was directed (P13, P29); empty when at nobody. Recorded under each account too. */
@FactName("contactlog.targets-told")
public record TargetsTold(EntryId entry, List<Target> targets) implements Completion {
    public TargetsTold {
        targets = List.copyOf(targets);
    }
}
