package org.evenhand.access;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * An uninvolved person answered whether a conflict is one (J5).
 *
 * @param conflict the fact {@link ConflictDeclared}
 * @param uninvolved whether the person it is about may decide after all
 */
@FactName("access.conflict-answered")
public record ConflictAnswered(FactId conflict, AccountId by, boolean uninvolved, String reason)
        implements Fact {}
