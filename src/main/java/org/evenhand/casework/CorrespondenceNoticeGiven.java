package org.evenhand.casework;

import java.util.List;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The person was told that their language is offensive, unnecessary and unhelpful, and that there
 * is no reply if it goes on (P34). Everything that comes is still read.
 *
 * @param about what they wrote
 * @param reader who reads whatever still comes
 * @param resubmissionInvited whether they were asked to send it again in an acceptable format
 */
@FactName("casework.correspondence-notice-given")
public record CorrespondenceNoticeGiven(
        CaseId caseId,
        LetterId letter,
        List<EntryId> about,
        AccountId reader,
        String readerName,
        boolean resubmissionInvited)
        implements Fact {
    public CorrespondenceNoticeGiven {
        about = List.copyOf(about);
    }
}
