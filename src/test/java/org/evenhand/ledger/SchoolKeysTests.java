package org.evenhand.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.evenhand.database.DatabaseFault;
import org.evenhand.database.KeyFile;
import org.evenhand.database.TestDatabase;
import org.evenhand.kernel.OrgId;
import org.junit.jupiter.api.Test;

/** What is sealed opens only for its own school, its own place, and with its own key file. */
class SchoolKeysTests {
    private static final byte[] PLAIN = "8 Orchard Mews".getBytes(UTF_8);
    private static final byte[] HERE = "point 1".getBytes(UTF_8);

    private final KeyFile keyFile = TestDatabase.keyFile();
    private final SchoolKeys keys = new SchoolKeys(keyFile);
    private final TestLedger ledger = TestLedger.shared();
    private final OrgId org = ledger.newSchool();

    @Test
    void whatWasSealedOpensAgain() {
        assertThat(opened(keys, org, sealed(org), HERE)).isEqualTo(PLAIN);
        assertThat(sealed(org)).as("each time other bytes").isNotEqualTo(sealed(org));
    }

    @Test
    void itOpensForNoOtherPlaceSchoolOrKeyFileAndNotWhenOneBitIsFlipped() {
        byte[] sealed = sealed(org);
        OrgId theirs = ledger.newSchool();
        sealed(theirs);
        byte[] flipped = sealed.clone();
        flipped[flipped.length - 1] ^= 1;

        assertThatThrownBy(() -> opened(keys, org, sealed, "point 2".getBytes(UTF_8)))
                .hasMessageContaining("sealed for something else");
        assertThatThrownBy(() -> opened(keys, org, flipped, HERE))
                .hasMessageContaining("was changed");
        assertThatThrownBy(() -> opened(keys, theirs, sealed, HERE))
                .hasMessageContaining("sealed for something else");
        SchoolKeys others = new SchoolKeys(TestDatabase.keyFile());
        assertThatThrownBy(() -> opened(others, org, sealed, HERE))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("does not open with this key file");
    }

    @Test
    void aKeyMovedToAnotherSchoolsRowOpensNothing() {
        byte[] sealed = sealed(org);
        OrgId theirs = ledger.newSchool();
        sealed(theirs);
        ledger.bend(
                "update evenhand.school_key set wrapped = (select wrapped from evenhand.school_key where org_id = '%s') where org_id = '%s'"
                        .formatted(org.text(), theirs.text()));

        assertThatThrownBy(() -> opened(keys, theirs, sealed, HERE))
                .isInstanceOf(DatabaseFault.class);
    }

    @Test
    void aUnitThatIsUndoneLeavesNoKeyBehindAndNothingSealedIsLost() {
        assertThatThrownBy(() ->
                        ledger.acts.lookUp(
                                TestLedger.scope(org),
                                unit -> {
                                    keys.sealed(unit, PLAIN, HERE);
                                    throw new IllegalStateException("undone");
                                }))
                .hasMessage("undone");

        assertThat(opened(keys, org, sealed(org), HERE)).isEqualTo(PLAIN);
    }

    @Test
    void manyFirstUsesAtOnceShareOneKey() throws Exception {
        Callable<byte[]> first = () -> sealed(org);
        try (var together = Executors.newFixedThreadPool(8)) {
            var all = together.invokeAll(IntStream.range(0, 8).mapToObj(n -> first).toList());
            for (Future<byte[]> one : all) {
                assertThat(opened(keys, org, one.get(), HERE)).isEqualTo(PLAIN);
            }
        }
    }

    private byte[] sealed(OrgId school) {
        return ledger.acts.lookUp(TestLedger.scope(school), unit -> keys.sealed(unit, PLAIN, HERE));
    }

    private byte[] opened(SchoolKeys by, OrgId school, byte[] sealed, byte[] boundTo) {
        return ledger.acts.lookUp(
                TestLedger.scope(school), unit -> by.opened(unit, sealed, boundTo));
    }
}
