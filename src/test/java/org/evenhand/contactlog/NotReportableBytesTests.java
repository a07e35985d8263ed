package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactBytes;
import org.junit.jupiter.api.Test;

/** The bytes of this fact, frozen: written by hand, never by the code they check. */
class NotReportableBytesTests {
    @Test
    void whyItIsNotReportedToHse() {
        String golden =
                "{\"because\":\"A private quarrel.\",\"entry\":\"0190f000-0000-7000-8000-000000000001\"}";
        NotReportableToHse fact =
                new NotReportableToHse(
                        new EntryId(UUID.fromString("0190f000-0000-7000-8000-000000000001")),
                        "A private quarrel.");
        assertThat(FactBytes.of(fact)).isEqualTo(golden);
        assertThat(FactBytes.read(NotReportableToHse.class, golden)).isEqualTo(fact);
    }
}
