package org.evenhand.access;

import java.util.UUID;
import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Somebody may be too close to a matter to decide it: they said so themselves, or it was noticed
 * (J5). It stands until the next uninvolved person answers otherwise.
 *
 * @param about the case, person or restriction; the fact is recorded about it too
 */
@FactName("access.conflict-declared")
public record ConflictDeclared(AccountId account, UUID about, Involvement.Kind kind, String why)
        implements Fact {}
