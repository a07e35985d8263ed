package org.evenhand.contactlog;

import java.util.List;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/** All four were considered (P42). */
@FactName("contactlog.social-media-considered")
public record SocialMediaConsidered(EntryId entry, List<Considered> steps) implements EntryFact {
    public SocialMediaConsidered {
        steps = List.copyOf(steps);
    }
}
