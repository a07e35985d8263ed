package org.evenhand.casework;

import java.util.List;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may decide weighed the record against the four headings (P19, P46, P47; F3).
 *
 * @param reliedOn the contacts that count, each reviewed before (P16)
 * @param headings under which the conduct falls
 * @param weighed every question that had to be answered
 */
@FactName("casework.assessment-made")
public record AssessmentMade(
        CaseId caseId,
        List<EntryId> reliedOn,
        List<Heading> headings,
        Weighed weighed,
        Conclusion conclusion,
        String because)
        implements Fact {
    public AssessmentMade {
        reliedOn = List.copyOf(reliedOn);
        headings = List.copyOf(headings);
    }

    /** The headings of a recorded assessment. */
    public static List<Heading> headingsOf(org.evenhand.ledger.Recorded<AssessmentMade> made) {
        return made.fact().headings();
    }

    /**
     * The questions of P4, P8, P10, P15, P47 and P68, each answered in words.
     *
     * @param criteria how the conduct meets the headings: what went beyond anger or persistence
     * @param frequency how often and over how long
     * @param nature what kind of conduct
     * @param impact on the staff concerned and on the service; "none stated" is an answer
     * @param context what the person may be going through, without health detail
     * @param merit whether they have a point
     * @param shortcoming whether we fell short
     * @param ourPart what we did wrong and what we offered; empty only when there is none
     * @param whyExceptional why milder ways are not enough
     * @param adjustments whether they were asked about adjustments, and what came of it
     * @param guidance which guidance was read again
     * @param guideRead that the How to Guide was looked at, in which version, by whom and when;
     *     absent when it was not, or was not asked yet
     * @param onThem what a letter would mean for the person and for a child of theirs, beside what
     *     their conduct did (P10); absent in what was written down before this was asked
     */
    public record Weighed(
            String criteria,
            String frequency,
            String nature,
            String impact,
            String context,
            Merit merit,
            Shortcoming shortcoming,
            String ourPart,
            String whyExceptional,
            String adjustments,
            String guidance,
            @Nullable GuideRead guideRead,
            @Nullable String onThem) {}
}
