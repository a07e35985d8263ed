package org.evenhand.casework;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * What came of proposing a behaviour contract (J17). Only somebody who signed has agreed (P55-2).
 *
 * @param on when it was signed or declined; of no answer, when that was written down
 * @param words what they said, or how it was signed
 * @param theyAgree what is asked of the person, as signed; empty unless it was changed
 * @param weAgree what the school promises, as signed; empty unless it was changed
 */
@FactName("casework.contract-answered")
public record ContractAnswered(
        CaseId caseId,
        FactId contract,
        ContractAnswer answer,
        LocalDate on,
        String words,
        List<String> theyAgree,
        List<String> weAgree)
        implements Fact {
    public ContractAnswered {
        theyAgree = List.copyOf(theyAgree);
        weAgree = List.copyOf(weAgree);
    }
}
