package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * Whom the entry is about, of the register; the last naming counts. Recorded under the entry, under
 * the person named, and under whoever was named before.
 *
 * @param person absent when it was found to be unknown still (J3)
 */
@FactName("contactlog.person-named")
public record PersonNamed(EntryId entry, @Nullable PersonId person, String name)
        implements EntryFact {}
