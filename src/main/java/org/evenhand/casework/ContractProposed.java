package org.evenhand.casework;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * A behaviour contract was put to the person in writing (P55-2, J17). Nobody counts as having
 * agreed to it by that.
 *
 * @param restriction the restriction of which it is a clause; absent when it is offered by itself
 * @param theyAgree what is asked of the person, one sentence each
 * @param weAgree what the school promises, one sentence each
 * @param otherwise what follows if it is not kept
 * @param answerBy the day by which an answer is asked for
 * @param lookBackOn the day on which both look back at it
 * @param lastDay how long it goes
 */
@FactName("casework.contract-proposed")
public record ContractProposed(
        CaseId caseId,
        LetterId letter,
        @Nullable RestrictionId restriction,
        List<String> theyAgree,
        List<String> weAgree,
        String otherwise,
        LocalDate answerBy,
        LocalDate lookBackOn,
        LocalDate lastDay)
        implements Fact {
    public ContractProposed {
        theyAgree = List.copyOf(theyAgree);
        weAgree = List.copyOf(weAgree);
    }
}
