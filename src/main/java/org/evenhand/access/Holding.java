package org.evenhand.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A time during which somebody is something in the school.
 *
 * @param until the last day as it was given; absent while open-ended
 * @param taken the moment at which it was taken away; absent while it was not
 * @param appointedBy who appointed an acting headteacher; empty for everything else
 */
public record Holding(
        AccountId account,
        Role role,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant taken,
        String appointedBy) {

    /** All that these facts tell of, in the order in which they were given. */
    static List<Holding> of(List<? extends Recorded<?>> facts) {
        List<Holding> holdings = new ArrayList<>();
        for (Recorded<?> told : facts) {
            told.as(Tenure.class).ifPresent(tenure -> tell(tenure, holdings));
        }
        return List.copyOf(holdings);
    }

    private static void tell(Recorded<Tenure> told, List<Holding> holdings) {
        switch (told.fact()) {
            case RoleGiven given ->
                    holdings.add(
                            new Holding(
                                    given.account(),
                                    given.role(),
                                    given.from(),
                                    given.until(),
                                    null,
                                    ""));
            case ActingHeadAppointed acting ->
                    holdings.add(
                            new Holding(
                                    acting.account(),
                                    Role.HEADTEACHER,
                                    acting.from(),
                                    acting.until(),
                                    null,
                                    acting.appointedBy()));
            case PostHolderNamed named ->
                    holdings.add(
                            new Holding(
                                    named.holder(),
                                    named.role(),
                                    named.from(),
                                    named.until(),
                                    null,
                                    ""));
            case RoleTaken taken ->
                    holdings.replaceAll(held ->
                            held.role() == taken.role()
                                    ? held.takenFrom(taken.account(), told.recordedAt())
                                    : held);
            case AccountClosed closed ->
                    holdings.replaceAll(
                            held -> held.takenFrom(closed.account(), told.recordedAt()));
            case PostHolderGone gone ->
                    holdings.replaceAll(held -> held.takenFrom(gone.holder(), told.recordedAt()));
        }
    }

    public boolean isActing() {
        return !appointedBy.isEmpty();
    }

    public boolean isSoAt(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, Period.LONDON);
        return !from.isAfter(day) && !isOverAt(moment);
    }

    /** Whether it has ended; one that has not begun is not over. */
    public boolean isOverAt(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, Period.LONDON);
        return (until != null && until.isBefore(day)) || (taken != null && !taken.isAfter(moment));
    }

    private Holding takenFrom(AccountId whose, Instant moment) {
        return account.equals(whose) && taken == null
                ? new Holding(account, role, from, until, moment, appointedBy)
                : this;
    }
}
