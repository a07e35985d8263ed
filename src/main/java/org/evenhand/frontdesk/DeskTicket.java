package org.evenhand.frontdesk;

import java.time.Duration;
import java.time.Instant;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.OrgId;

/**
 * What a device holds that asked the desk while the database was there: with it the desk answers
 * from memory while the database is away.
 */
public record DeskTicket(AccountId account, OrgId org, Instant issuedAt) {
    /** A long day at the desk. */
    public static final Duration LIFE = Duration.ofHours(10);

    /** Our clock may have been put back by a little, never by more. */
    private static final Duration CLOCK_PUT_BACK = Duration.ofMinutes(2);

    /** By our own clock: what the device believes the time is says nothing. */
    boolean isGoodAt(Instant moment) {
        return moment.isBefore(issuedAt.plus(LIFE))
                && !issuedAt.isAfter(moment.plus(CLOCK_PUT_BACK));
    }
}
