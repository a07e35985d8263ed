package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * It was decided what follows from a behaviour contract that was not kept (J17).
 *
 * @param lookedBack the look back at which that was found
 */
@FactName("casework.contract-followed-up")
public record ContractFollowedUp(
        CaseId caseId, FactId lookedBack, ContractConsequence consequence, String because)
        implements Fact {}
