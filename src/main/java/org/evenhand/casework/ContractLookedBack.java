package org.evenhand.casework;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked back at a behaviour contract, and said whether it was kept (J17).
 *
 * @param brokenBy the contacts that show that it was not; empty when it was kept
 * @param ownSide whether the school kept its own side, in words
 * @param again the day on which it is looked at again; absent when it has come to its end
 */
@FactName("casework.contract-looked-back")
public record ContractLookedBack(
        CaseId caseId,
        FactId contract,
        boolean kept,
        List<EntryId> brokenBy,
        String because,
        String ownSide,
        @Nullable LocalDate again)
        implements Fact {
    public ContractLookedBack {
        brokenBy = List.copyOf(brokenBy);
    }
}
