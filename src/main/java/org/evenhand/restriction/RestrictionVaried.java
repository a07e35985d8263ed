package org.evenhand.restriction;

import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A restriction was made milder and a letter issued that says so. Its start and its last day stay
 * (J9), and the old terms hold until the person is told (J6).
 *
 * @param letter the letter by which they are told
 * @param terms everything that it says from then on, not only what has changed
 */
@FactName("restriction.varied")
public record RestrictionVaried(RestrictionId restriction, LetterId letter, RestrictionTerms terms)
        implements Fact {}
