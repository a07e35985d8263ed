package org.evenhand.access;

import java.util.UUID;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** The school named somebody outside for one matter, because nobody in it was free (J5, J23). */
@FactName("access.outside-person-named")
public record OutsidePersonNamed(UUID about, OutsidePerson person) implements Fact {}
