package org.evenhand.casework.act;

import java.util.List;
import org.evenhand.casework.AssessmentMade.Weighed;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Conclusion;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.Scope;

/**
 * An assessment as somebody is about to record it, with the case as it stands.
 *
 * @param reliedOn the contacts that are to count
 */
public record AssessmentProposal(
        CaseFile file,
        Scope by,
        List<Entry> reliedOn,
        List<Heading> headings,
        Weighed weighed,
        Conclusion conclusion) {
    public AssessmentProposal {
        reliedOn = List.copyOf(reliedOn);
        headings = List.copyOf(headings);
    }

    /** Whether it leads to a letter that asks something of the person. */
    boolean isFirm() {
        return conclusion == Conclusion.WARN || conclusion == Conclusion.RESTRICT;
    }
}
