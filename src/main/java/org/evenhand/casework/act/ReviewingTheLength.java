package org.evenhand.casework.act;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.access.WhoDecides;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.LongerReviewed;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.springframework.stereotype.Component;

/**
 * Somebody who had no part in it looks at whether a person may be restricted for more than twelve
 * months without a break (J9). Who that is, is worked out and not chosen; what they answered is
 * written down.
 */
@Component
@Paragraphs({"J9"})
public class ReviewingTheLength {
    public static final Act REVIEW = new Act("casework.review-length");

    private final OnACase onACase;

    ReviewingTheLength(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * Who looks at it: whoever had no part in it, and once somebody has, nobody else until it is
     * decided. A no is not taken to another door.
     */
    public static Optional<WhoDecides.Chosen> uninvolved(CaseFile file) {
        Instant last = CaseRules.lastDecision(file, Decision.RESTRICTION);
        return file.theCase()
                .latest(LongerReviewed.class)
                .filter(one -> one.recordedAt().isAfter(last))
                .map(Recorded::fact)
                .map(one -> new WhoDecides.Chosen(one.account(), one.name(), one.office()))
                .or(() -> file.whoDecides(Decision.REVIEW_REQUEST).decider());
    }

    /** What they answered, how it came, and in which words. */
    public record Answer(boolean agrees, String how, String words) {}

    public Outcome record(Scope scope, FormTicket ticket, CaseId id, Answer answer) {
        return onACase.record(
                scope,
                REVIEW,
                ticket,
                id,
                (unit, file) -> {
                    Optional<WhoDecides.Chosen> uninvolved = uninvolved(file);
                    if (uninvolved.isEmpty()) {
                        return file.whoDecides(Decision.REVIEW_REQUEST)
                                .against(scope.actor().account());
                    }
                    unit.record(
                            new LongerReviewed(
                                    id,
                                    uninvolved.get().account(),
                                    uninvolved.get().name(),
                                    uninvolved.get().office(),
                                    answer.how(),
                                    answer.agrees(),
                                    answer.words()),
                            id);
                    return Grounds.none();
                });
    }
}
