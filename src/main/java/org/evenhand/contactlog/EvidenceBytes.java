package org.evenhand.contactlog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.evenhand.kernel.OrgId;
import org.evenhand.ledger.SchoolKeys;
import org.evenhand.ledger.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How a piece of a file becomes what is stored, and back. The first byte says in which form the
 * rest is: 2, sealed with the school's data key for its place in its file.
 */
final class EvidenceBytes {
    private static final byte SEALED = 2;

    private final SchoolKeys keys;

    EvidenceBytes(SchoolKeys keys) {
        this.keys = keys;
    }

    byte[] toStored(Unit unit, String sha256, int number, byte[] piece) {
        byte[] sealed = keys.sealed(unit, piece, place(sha256, number));
        byte[] stored = new byte[sealed.length + 1];
        stored[0] = SEALED;
        System.arraycopy(sealed, 0, stored, 1, sealed.length);
        return stored;
    }

    /**
     * The piece as it came.
     *
     * @throws IllegalStateException when it is in a form that this program does not know, or was
     *     changed, or stands in another place than where it was put
     */
    byte[] fromStored(JdbcClient sql, OrgId org, String sha256, int number, byte[] stored) {
        if (stored.length == 0 || stored[0] != SEALED) {
            throw new IllegalStateException("A piece of evidence is stored in an unknown form");
        }
        return keys.opened(
                sql, org, Arrays.copyOfRange(stored, 1, stored.length), place(sha256, number));
    }

    private static byte[] place(String sha256, int number) {
        return (sha256 + "/" + number).getBytes(StandardCharsets.US_ASCII);
    }
}
