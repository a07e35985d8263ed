package org.evenhand.restriction;

import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * An order of a court that binds a person became known to the school (P37, E31).
 *
 * @param seen who has seen the sealed order, and where its copy is kept; absent where nobody was
 *     asked yet
 */
@FactName("restriction.court-order-recorded")
public record CourtOrderRecorded(CourtOrder order, @Nullable String seen) implements Fact {}
