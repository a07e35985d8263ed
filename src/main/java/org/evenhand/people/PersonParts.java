package org.evenhand.people;

import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;

/** What other chapters show on a person's page; each only what whoever looks may open. */
public interface PersonParts {
    /** Empty for those who may see nothing of it at all. */
    Optional<PersonPart> of(Unit unit, PersonId person);
}
