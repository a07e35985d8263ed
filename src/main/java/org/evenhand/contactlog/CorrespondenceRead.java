package org.evenhand.contactlog;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * Abusive correspondence was read by a person, although it is not answered until it is resubmitted
 * in an acceptable format (P34).
 *
 * @param holds what it holds that must not wait: emergency, child's safety, new issue, statutory
 *     request; empty when nothing
 * @param resubmissionInvited on what day the person was asked to send it again; absent when not
 */
@FactName("contactlog.correspondence-read")
public record CorrespondenceRead(
        EntryId entry,
        List<MustNotWait> holds,
        String words,
        @Nullable LocalDate resubmissionInvited)
        implements EntryFact {
    public CorrespondenceRead {
        holds = List.copyOf(holds);
    }
}
