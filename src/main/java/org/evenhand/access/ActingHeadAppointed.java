package org.evenhand.access;

import java.time.LocalDate;
import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.FactName;

/**
 * Somebody formally acts as headteacher for a time (P10-7): they hold that role from the first day
 * to the last, both included, or until it is taken ({@link RoleTaken}).
 *
 * @param appointedBy who appointed them, in words: {@code the governing body, 3 November 2026}
 */
@FactName("access.acting-head-appointed")
public record ActingHeadAppointed(
        AccountId account, LocalDate from, LocalDate until, String appointedBy) implements Tenure {
    public ActingHeadAppointed {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("The last day is not before the first");
        }
        if (appointedBy.isBlank()) {
            throw new IllegalArgumentException("Somebody appointed them");
        }
    }
}
