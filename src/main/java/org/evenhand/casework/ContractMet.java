package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A behaviour contract was talked over with the person (J17).
 *
 * @param at the time of day and the place, in words
 * @param forTheSchool who was there for the school
 * @param withThem whom the person brought along; empty for nobody
 * @param said what was said, and what each side asked for
 */
@FactName("casework.contract-met")
public record ContractMet(
        CaseId caseId,
        FactId contract,
        LocalDate on,
        String at,
        String forTheSchool,
        String withThem,
        String said)
        implements Fact {}
