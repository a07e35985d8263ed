package org.evenhand.contactlog;

import java.util.Arrays;
import org.evenhand.ledger.Unit;

/**
 * How a piece of a file becomes what is stored, and back. The first byte says in which form the
 * rest is: 1, as it came.
 */
final class EvidenceBytes {
    private static final byte AS_IT_CAME = 1;

    private EvidenceBytes() {}

    static byte[] toStored(Unit unit, byte[] piece) {
        byte[] stored = new byte[piece.length + 1];
        stored[0] = AS_IT_CAME;
        System.arraycopy(piece, 0, stored, 1, piece.length);
        return stored;
    }

    /**
     * The piece as it came.
     *
     * @throws IllegalStateException when it is in a form that this program does not know
     */
    static byte[] fromStored(Unit unit, byte[] stored) {
        if (stored.length == 0 || stored[0] != AS_IT_CAME) {
            throw new IllegalStateException("A piece of evidence is stored in an unknown form");
        }
        return Arrays.copyOfRange(stored, 1, stored.length);
    }
}
