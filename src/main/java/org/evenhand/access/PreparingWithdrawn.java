package org.evenhand.access;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** Somebody may no longer prepare and post on a case, from this moment (J19). */
@FactName("access.preparing-withdrawn")
public record PreparingWithdrawn(AccountId account, CaseId onCase) implements Fact {}
