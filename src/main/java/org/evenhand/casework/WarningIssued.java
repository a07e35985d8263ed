package org.evenhand.casework;

import java.util.List;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The written warning was issued (P48, F4). It counts from the day on which the person was told,
 * which its letter knows (J6).
 *
 * @param allTheSame why it went although nobody could answer when it lands (J13); may be empty
 * @param assessment the {@link AssessmentMade} on which it rests
 */
@FactName("casework.warning-issued")
public record WarningIssued(
        CaseId caseId,
        LetterId letter,
        WarningVariant variant,
        List<Heading> headings,
        List<EntryId> about,
        FactId assessment,
        String allTheSame)
        implements Fact {
    public WarningIssued {
        headings = List.copyOf(headings);
        about = List.copyOf(about);
    }
}
