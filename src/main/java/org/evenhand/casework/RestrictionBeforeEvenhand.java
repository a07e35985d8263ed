package org.evenhand.casework;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A restriction that was issued before the school used Evenhand (J15). What it says of contact is
 * the restriction's own fact, as with one of ours; it is marked as issued outside.
 *
 * @param paper the letter, of which there is a scan at most
 * @param reviews the days of review, printed or worked out when it was entered
 * @param has what of P50 and of what comes before it there was
 */
@FactName("casework.restriction-before-evenhand")
public record RestrictionBeforeEvenhand(
        CaseId caseId,
        RestrictionId restriction,
        LetterId paper,
        LocalDate start,
        LocalDate lastDay,
        List<LocalDate> reviews,
        PaperTold told,
        List<PaperPoint> has)
        implements Fact {
    public RestrictionBeforeEvenhand {
        reviews = List.copyOf(reviews);
        has = List.copyOf(has);
    }
}
