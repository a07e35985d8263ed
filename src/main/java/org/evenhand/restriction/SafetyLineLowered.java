package org.evenhand.restriction;

import java.time.Instant;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * Whoever decides lets reception meet a person less guardedly than the decision said (J2, J9). No
 * letter prints how they are met, so that it holds at once. A stricter one is a new decision.
 *
 * @param line absent when reception meets them as it meets anybody
 */
@FactName("restriction.safety-line-lowered")
public record SafetyLineLowered(
        RestrictionId restriction, Instant from, @Nullable SafetyLine line, String because)
        implements Fact {}
