package org.evenhand.restriction;

import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** An order of a court that binds a person became known to the school (P37, E31). */
@FactName("restriction.court-order-recorded")
public record CourtOrderRecorded(CourtOrder order) implements Fact {}
