package org.evenhand.casework;

import java.util.List;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A complaint was reviewed point by point against an earlier one (P32, P59, J16). Only the points
 * that were decided already are marked; the mark is on the complaint and never on the person. The
 * complaint and this decision stay in the record (P52).
 *
 * @param complaint the {@link ComplaintRouted} that was reviewed
 * @param earlier the {@link ComplaintRouted} that is concluded
 * @param letter what the person was told
 * @param points in the person's order
 */
@FactName("casework.complaint-reviewed")
public record ComplaintReviewed(
        CaseId caseId,
        FactId complaint,
        FactId earlier,
        LetterId letter,
        List<ReviewedPoint> points,
        Weighed weighed)
        implements Fact {
    public ComplaintReviewed {
        points = List.copyOf(points);
    }

    /**
     * What P32 and P59 ask to be weighed, each in words.
     *
     * @param merits of the complaint, whatever was decided before
     * @param onPerson what it means for the person that the points are not taken further
     * @param publicInterest whether others have an interest in its being considered
     * @param exceptional why this is one of the exceptional cases
     */
    public record Weighed(
            String merits, String onPerson, String publicInterest, String exceptional) {}

    /** Whether nothing of the complaint is new, so that none of it goes on. */
    public boolean marksAll() {
        return points.stream().allMatch(ReviewedPoint::decided);
    }
}
