package org.evenhand.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.junit.jupiter.api.Test;

/** From when to when somebody is something in the school, folded from what was recorded. */
class HoldingTests {
    private static final AccountId MEGAN = new AccountId(new UUID(0, 7));
    private static final AccountId GRAHAM = new AccountId(new UUID(0, 8));

    /** A day in summer time: midnight in London is 23:00 in UTC the day before. */
    private static final LocalDate FIRST = LocalDate.of(2027, 6, 7);

    private static final LocalDate LAST = LocalDate.of(2027, 6, 11);
    private static final Instant BEFORE = Instant.parse("2027-06-01T09:00:00Z");

    @Test
    void anActingHeadIsOneFromTheFirstDayToTheLastInLondon() {
        Holding acting = fold(told(BEFORE, acting(MEGAN))).getFirst();

        assertThat(acting.isSoAt(Instant.parse("2027-06-06T22:59:59Z"))).isFalse();
        assertThat(acting.isSoAt(Instant.parse("2027-06-06T23:00:00Z"))).isTrue();
        assertThat(acting.isSoAt(Instant.parse("2027-06-11T22:59:59Z"))).isTrue();
        assertThat(acting.isSoAt(Instant.parse("2027-06-11T23:00:00Z"))).isFalse();
        assertThat(acting.role()).isEqualTo(Role.HEADTEACHER);
        assertThat(acting.isActing()).isTrue();
    }

    @Test
    void whatIsTakenEndsAtThatMomentForThatAccountAndRoleOnly() {
        Instant taken = Instant.parse("2027-06-08T10:00:00Z");
        List<Holding> holdings =
                fold(
                        told(BEFORE, acting(MEGAN)),
                        told(BEFORE, new RoleGiven(MEGAN, Role.SENIOR_LEADER, FIRST, null)),
                        told(BEFORE, new RoleGiven(GRAHAM, Role.HEADTEACHER, FIRST, null)),
                        told(taken, new RoleTaken(MEGAN, Role.HEADTEACHER)));

        assertThat(holdings.get(0).isSoAt(taken.minusMillis(1))).isTrue();
        assertThat(holdings.get(0).isSoAt(taken)).isFalse();
        assertThat(holdings.get(1).isSoAt(taken)).isTrue();
        assertThat(holdings.get(2).isSoAt(taken)).isTrue();
    }

    @Test
    void takingARoleEndsWhatHasNotBegunAndGivingItAgainBeginsAnew() {
        List<Holding> holdings =
                fold(
                        told(BEFORE, new RoleGiven(MEGAN, Role.CLERK, LAST, null)),
                        told(BEFORE.plusSeconds(60), new RoleTaken(MEGAN, Role.CLERK)),
                        told(
                                BEFORE.plusSeconds(120),
                                new RoleGiven(MEGAN, Role.CLERK, LAST, null)));

        Instant later = Instant.parse("2027-07-01T09:00:00Z");
        assertThat(holdings.get(0).isSoAt(later)).isFalse();
        assertThat(holdings.get(1).isSoAt(later)).isTrue();
    }

    @Test
    void aClosedAccountIsNothingAndWasWhatItWas() {
        Instant closed = Instant.parse("2027-06-09T10:00:00Z");
        List<Holding> holdings =
                fold(
                        told(BEFORE, new RoleGiven(MEGAN, Role.STAFF, FIRST, null)),
                        told(closed, new AccountClosed(MEGAN, "left")));

        assertThat(holdings.getFirst().isSoAt(closed)).isFalse();
        assertThat(holdings.getFirst().isSoAt(closed.minusSeconds(1))).isTrue();
    }

    private static ActingHeadAppointed acting(AccountId account) {
        return new ActingHeadAppointed(account, FIRST, LAST, "the governing body");
    }

    private static List<Holding> fold(Recorded<?>... facts) {
        return Holding.of(List.of(facts));
    }

    private static <F extends Fact> Recorded<F> told(Instant when, F fact) {
        return new Recorded<>(
                new FactId(UUID.randomUUID()), fact, new ActorRef(GRAHAM, "Graham"), when, when);
    }
}
