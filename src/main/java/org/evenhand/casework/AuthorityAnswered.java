package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * The authority answered the school's request to write (P63, F8). Its letter is its own: nothing
 * that the school decided is changed by it.
 *
 * @param sent the {@link EscalationSent}
 * @param on the day on which the school heard of it
 * @param because its reason, in words
 * @param letterDated the date of its letter to the person; absent unless it wrote
 * @param copySeen whether somebody at the school has seen a copy of that letter
 */
@FactName("casework.authority-answered")
public record AuthorityAnswered(
        CaseId caseId,
        FactId sent,
        LocalDate on,
        AuthorityOutcome outcome,
        String because,
        @Nullable LocalDate letterDated,
        boolean copySeen)
        implements Fact {
    public AuthorityAnswered {
        if ((outcome == AuthorityOutcome.WROTE) != (letterDated != null)) {
            throw new IllegalArgumentException("A letter has a date, and nothing else has one");
        }
    }
}
