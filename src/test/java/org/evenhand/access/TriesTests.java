package org.evenhand.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.evenhand.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** How many wrong passwords are looked at: 10 for a name, 100 from an address, in 15 minutes. */
class TriesTests {
    private Instant now = Instant.parse("2026-11-27T08:00:00Z");
    private final InstantSource clock = () -> now;
    private final Tries tries = new Tries(TestDatabase.shared().pool(), clock);
    private final String name = "name-" + UUID.randomUUID();
    private final String address = "address-" + UUID.randomUUID();

    @Test
    void theTenthWrongPasswordClosesTheNameUntilTheFirstIsAQuarterOfAnHourOld() {
        for (int wrong = 1; wrong <= 9; wrong++) {
            fail(name, address);
        }
        assertThat(tries.waitUntil(name, address)).isEmpty();
        fail(name, address);

        // The first was at 08:00:00, and each later one a second after the one before.
        assertThat(tries.waitUntil(name.toUpperCase(java.util.Locale.ROOT), "elsewhere"))
                .contains(Instant.parse("2026-11-27T08:15:00Z"));
        now = Instant.parse("2026-11-27T08:14:59Z");
        assertThat(tries.waitUntil(name, address)).isPresent();
        now = Instant.parse("2026-11-27T08:15:00Z");
        assertThat(tries.waitUntil(name, address)).isEmpty();
    }

    @Test
    void anotherNameAndAnotherAddressAreNotClosedWithIt() {
        for (int wrong = 1; wrong <= 10; wrong++) {
            fail(name, address);
        }
        assertThat(tries.waitUntil("somebody else", address)).isEmpty();
        assertThat(tries.waitUntil(name, "another address")).as("the name is").isPresent();
    }

    @Test
    void aHundredNamesTriedFromOneAddressCloseTheAddress() {
        for (int wrong = 1; wrong <= 99; wrong++) {
            fail(name + wrong, address);
        }
        assertThat(tries.waitUntil("anybody", address)).isEmpty();
        fail("one more", address);
        assertThat(tries.waitUntil("anybody", address)).isPresent();
        assertThat(tries.waitUntil("anybody", "elsewhere")).isEmpty();
    }

    @Test
    void theRightPasswordForgivesTheWrongOnesOfItsName() {
        for (int wrong = 1; wrong <= 9; wrong++) {
            fail(name, address);
        }
        tries.succeeded(name);
        fail(name, address);
        assertThat(tries.waitUntil(name, address)).isEmpty();
    }

    private void fail(String who, String where) {
        tries.failed(who, where);
        now = now.plus(Duration.ofSeconds(1));
    }
}
