package org.evenhand.contactlog;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Unit;
import org.jspecify.annotations.Nullable;

/** What waits for somebody, for Today: each chapter says it for itself. */
public interface Waiting {
    /**
     * One thing that waits.
     *
     * @param what the line, without a full stop
     * @param forWhom whose turn it is, in words
     * @param due the last day in time; absent when there is none
     * @param href where it is done
     */
    record Wait(
            String what,
            String forWhom,
            @Nullable LocalDate due,
            String href,
            PolicyParagraph paragraph) {}

    /** What waits for the person of this unit of work, the soonest first. */
    List<Wait> waitingFor(Unit unit);
}
