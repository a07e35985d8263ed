package org.evenhand.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.evenhand.database.KeyFile;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.walk.RunningEvenhand;
import org.junit.jupiter.api.Test;

/** A ticket of the front desk is ours, whole, and not older than ten hours; or it is none. */
class DeskTicketsTests {
    private static final Instant EIGHT = Instant.parse("2026-11-25T08:00:00Z");
    private static final Scope OFFICE =
            new Scope(
                    new OrgId(UUID.randomUUID()),
                    new ActorRef(new AccountId(UUID.randomUUID()), "Denise Cole"),
                    Set.of(Role.OFFICE),
                    "testtest");

    private final String ticket = at(EIGHT).handOut(OFFICE);

    @Test
    void itSaysWhoseItIsAndNamesNobody() {
        assertThat(at(EIGHT).read(ticket))
                .contains(new DeskTicket(OFFICE.actor().account(), OFFICE.org(), EIGHT));
        assertThat(ticket).doesNotContain("Denise").doesNotContain("Cole");
    }

    @Test
    void itDiesAfterTenHoursByOurClock() {
        assertThat(at(Instant.parse("2026-11-25T17:59:59Z")).read(ticket)).isPresent();
        assertThat(at(Instant.parse("2026-11-25T18:00:00Z")).read(ticket)).isEmpty();
    }

    @Test
    void oneFromAMorningThatHasNotComeYetIsNone() {
        assertThat(at(EIGHT.minus(Duration.ofMinutes(1))).read(ticket)).isPresent();
        assertThat(at(EIGHT.minus(Duration.ofMinutes(3))).read(ticket)).isEmpty();
    }

    @Test
    void oneThatWasChangedAnywhereIsNone() {
        assertThat(at(EIGHT).read(ticket)).isPresent();
        for (int i = 0; i < ticket.length() - 1; i++) {
            char other = ticket.charAt(i) == '1' ? '2' : '1';
            String changed = ticket.substring(0, i) + other + ticket.substring(i + 1);
            assertThat(at(EIGHT).read(changed)).as(changed).isEmpty();
        }
        String later = ticket.replace("." + EIGHT.getEpochSecond() + ".", ".9999999999.");
        for (String bent : new String[] {"", "...", "a.b.c.d", ticket + "x", later}) {
            assertThat(at(EIGHT).read(bent)).as(bent).isEmpty();
        }
    }

    private static DeskTickets at(Instant moment) {
        return new DeskTickets(
                RunningEvenhand.shared().the(KeyFile.class), InstantSource.fixed(moment));
    }
}
