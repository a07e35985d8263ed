package org.evenhand.restriction;

import java.time.Instant;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Somebody else reads what a restricted person sends, or does what its letter gives to one member
 * of staff (E25). It asks nothing more of the person and moves no date: it holds at once, and they
 * are written to where their letter names the one before.
 *
 * @param instead in whose place
 * @param printed whether what the person was sent names the one before
 */
@FactName("restriction.reader-changed")
public record ReaderChanged(
        RestrictionId restriction,
        Instant from,
        AccountId instead,
        StaffContact reader,
        boolean printed)
        implements Fact {}
