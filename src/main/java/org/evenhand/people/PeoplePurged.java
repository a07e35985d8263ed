package org.evenhand.people;

import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** People who had been brought in and whom nothing was recorded about were erased (J20). */
@FactName("people.people-purged")
public record PeoplePurged(int people) implements Fact {}
