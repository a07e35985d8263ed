package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * A restriction was looked at again and the person was written to (P50-4, B3).
 *
 * @param due the printed day; another when it was held early
 * @param trigger why it was held on this day; absent in reviews from before this was asked
 * @param considered what was looked at: contacts since, breaches, the staff, the child, adjustments
 * @param theirViews what the person said, or that they were asked and did not answer
 * @param representation whether somebody could represent them (P69, J22); empty when nothing was
 *     broken
 * @param firstMeeting the offer of a first meeting where it was lifted (J18); absent otherwise, and
 *     in reviews from before its letter carried one
 */
@FactName("casework.review-held")
public record ReviewHeld(
        CaseId caseId,
        RestrictionId restriction,
        LetterId letter,
        LocalDate due,
        @Nullable ReviewTrigger trigger,
        String considered,
        String theirViews,
        String representation,
        ReviewOutcome outcome,
        String because,
        @Nullable String firstMeeting)
        implements Fact {}
