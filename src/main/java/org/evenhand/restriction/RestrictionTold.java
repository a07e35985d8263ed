package org.evenhand.restriction;

import java.time.Instant;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The person counts as told of a restriction from that moment (J6), which may lie ahead: a letter
 * posted today tells in two working days.
 */
@FactName("restriction.told")
public record RestrictionTold(RestrictionId restriction, Instant from) implements Fact {}
