package org.evenhand.casework;

import java.util.List;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A warning that was issued before the school used Evenhand (J15): it counts like one of ours, is
 * marked as issued outside, and says what it lacks.
 *
 * @param paper the letter, of which there is a scan at most
 * @param has what of P48 and P49 it has
 */
@FactName("casework.warning-before-evenhand")
public record WarningBeforeEvenhand(
        CaseId caseId,
        LetterId paper,
        WarningVariant variant,
        List<Heading> headings,
        PaperTold told,
        List<PaperPoint> has)
        implements Fact {
    public WarningBeforeEvenhand {
        headings = List.copyOf(headings);
        has = List.copyOf(has);
    }
}
