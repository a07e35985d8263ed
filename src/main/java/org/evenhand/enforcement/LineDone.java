package org.evenhand.enforcement;

import java.time.LocalDate;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.FactName;
import org.evenhand.restriction.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Something was put on, looked at again, or taken off, by a person who looked.
 *
 * @param proof how they know, or why it is not needed
 * @param lookAgainBy when somebody looks again, while it is on
 */
@FactName("enforcement.line-done")
public record LineDone(
        RestrictionId restriction,
        Measure measure,
        Doing doing,
        String proof,
        @Nullable LocalDate lookAgainBy)
        implements EnforcementFact {}
