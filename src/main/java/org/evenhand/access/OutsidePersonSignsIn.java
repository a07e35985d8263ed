package org.evenhand.access;

import java.util.UUID;
import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Whoever was named outside for a matter has an account, and so can read it, decide it and sign
 * (J5, J23).
 */
@FactName("access.outside-person-signs-in")
public record OutsidePersonSignsIn(UUID about, AccountId account) implements Fact {}
