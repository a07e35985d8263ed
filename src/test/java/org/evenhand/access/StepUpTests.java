package org.evenhand.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.evenhand.database.TestDatabase;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** The password said again holds for ten minutes, for the person who said it. */
class StepUpTests {
    private static final String PASSWORD = "correct horse battery";

    private Instant now = Instant.parse("2026-11-27T08:00:00Z");
    private final Accounts accounts = new Accounts(TestDatabase.shared().pool(), Passwords.cheap());
    private final StepUp stepUp =
            new StepUp(
                    accounts,
                    new SignIn(accounts, new Tries(TestDatabase.shared().pool(), () -> now)),
                    () -> now);
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final OrgId org = new OrgId(UUID.randomUUID());
    private final Scope head = somebody();

    @BeforeEach
    void anAccount() {
        JdbcClient sql = JdbcClient.create(TestDatabase.shared().pool());
        sql.sql("insert into plumbing.organisation (org_id, created_at) values (:org, now())")
                .param("org", org.value())
                .update();
        Accounts.add(
                sql,
                new Account(
                        head.actor().account(),
                        org,
                        "head-" + head.actor().account().text(),
                        "The head"),
                accounts.hashOf(PASSWORD),
                now);
    }

    @Test
    void itHoldsForTenMinutesAndNotAMomentLonger() {
        assertThat(stepUp.isFresh(head, request)).isFalse();
        assertThat(stepUp.say(head, request, PASSWORD)).isTrue();
        now = now.plus(Duration.ofMinutes(10)).minusMillis(1);
        assertThat(stepUp.isFresh(head, request)).isTrue();
        now = now.plusMillis(1);
        assertThat(stepUp.isFresh(head, request)).isFalse();
    }

    @Test
    void aWrongPasswordMakesNothingFresh() {
        assertThat(stepUp.say(head, request, "guess")).isFalse();
        assertThat(stepUp.isFresh(head, request)).isFalse();
    }

    @Test
    void itIsNobodyElses() {
        stepUp.say(head, request, PASSWORD);
        assertThat(stepUp.isFresh(somebody(), request)).isFalse();
        // The control: it is the head's.
        assertThat(stepUp.isFresh(head, request)).isTrue();
    }

    private Scope somebody() {
        ActorRef actor = new ActorRef(new AccountId(UUID.randomUUID()), "Somebody");
        return new Scope(org, actor, Set.of(), "testtest");
    }
}
