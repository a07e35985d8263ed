package org.evenhand.access;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** Somebody may prepare and post the letters of one case, and so sees that case (J19). */
@FactName("access.preparing-granted")
public record PreparingGranted(AccountId account, CaseId onCase, AccountId by) implements Fact {}
