package org.evenhand.restriction;

import java.time.Instant;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * From when a variation holds, because the person counts as told of its letter from then (J6). Of
 * one letter, what was said last counts. A letter that comes back later makes nothing stricter
 * again: once milder it stays so.
 *
 * @param from absent when the letter came back before it could tell
 */
@FactName("restriction.variation-told")
public record VariationTold(RestrictionId restriction, LetterId letter, @Nullable Instant from)
        implements Fact {}
