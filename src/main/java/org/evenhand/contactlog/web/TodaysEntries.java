package org.evenhand.contactlog.web;

import java.util.List;
import org.evenhand.contactlog.Entries;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.springframework.stereotype.Component;

/** What Today shows of the record of contact. */
@Component
public class TodaysEntries {
    private final Acts acts;

    TodaysEntries(Acts acts) {
        this.acts = acts;
    }

    /** What this person logged, latest first. */
    public List<EntryView> loggedBy(Scope scope) {
        return acts
                .read(
                        scope,
                        "today",
                        unit -> Entries.loggedBy(unit, scope.actor().account()),
                        scope.actor().account())
                .stream()
                .map(EntryView::of)
                .toList();
    }
}
