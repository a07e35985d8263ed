package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * What became of the first meeting that was offered when a restriction ended (J18). To say no to it
 * is theirs, and counts for nothing.
 *
 * @param on the day of the meeting, or on which they answered; absent where it rests
 * @param account absent for somebody from outside, and where nobody meets them
 * @param name with whom they meet; absent where nobody does
 * @param words what came of it, or why it rests; may be empty
 */
@FactName("casework.first-meeting-said")
public record FirstMeetingSaid(
        CaseId caseId,
        RestrictionId restriction,
        MeetingState state,
        @Nullable LocalDate on,
        @Nullable AccountId account,
        @Nullable String name,
        String words)
        implements Fact {}
