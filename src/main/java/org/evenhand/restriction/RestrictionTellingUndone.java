package org.evenhand.restriction;

import java.time.Instant;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A letter came back or bounced: from then on, and not backwards, the person does not count as told
 * by it (J6). One that came back before it would have told never told.
 *
 * @param toldFrom which telling: its moment, as {@link RestrictionTold} says it
 */
@FactName("restriction.telling-undone")
public record RestrictionTellingUndone(
        RestrictionId restriction, Instant toldFrom, Instant undoneFrom) implements Fact {}
