package org.evenhand.contactlog;

import java.time.LocalDate;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/**
 * What followed the immediate step (P40).
 *
 * @param how the informal warning was given: by phone, in a meeting, in writing; empty otherwise
 * @param by who gave or considered it
 * @param words what was said, or what was considered and why
 * @param policeSupport what supporting the police needs; empty when they are not involved
 */
@FactName("contactlog.followed-up")
public record FollowedUp(
        EntryId entry,
        FollowUpWay way,
        String how,
        String by,
        LocalDate on,
        String words,
        String policeSupport)
        implements EntryFact {}
