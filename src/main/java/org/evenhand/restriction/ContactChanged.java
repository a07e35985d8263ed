package org.evenhand.restriction;

import java.time.Instant;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Others deal with a restricted person than their letter names: one of those whom it names cannot,
 * or somebody was named in their place (E25). It asks nothing more of the person and moves no date:
 * no variation, so that it holds at once, and they are written to. A variation that is decided
 * after it says itself who deals with them.
 */
@FactName("restriction.contact-changed")
public record ContactChanged(
        RestrictionId restriction,
        Instant from,
        StaffContact contact,
        StaffContact deputy,
        ContactStanding standing)
        implements Fact {}
