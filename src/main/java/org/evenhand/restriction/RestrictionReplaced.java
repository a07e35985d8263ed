package org.evenhand.restriction;

import java.time.Instant;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * A restriction ends at the moment at which one that was decided after it begins to bind, so that
 * there is neither a gap nor an overlap (J9). Of one that follows, what was said last counts.
 *
 * @param by the one that follows
 * @param from absent when the letter of that one came back before it could tell
 */
@FactName("restriction.replaced")
public record RestrictionReplaced(
        RestrictionId restriction, RestrictionId by, @Nullable Instant from) implements Fact {}
