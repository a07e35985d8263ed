package org.evenhand.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Leaves joined under one root and chained to the block before; its hash is what a checkpoint or a
 * printed letter holds on to.
 *
 * @param previous the hash of the block before; thirty-two zeros for the first
 */
record Block(
        UUID org,
        LeafStream stream,
        long number,
        int leaves,
        byte[] root,
        byte[] previous,
        Instant sealedAt) {
    static final int MOST_LEAVES = 10_000;
    static final byte[] BEFORE_THE_FIRST = new byte[32];

    byte[] hash() {
        MessageDigest sha = Leaf.sha256();
        sha.update((byte) 2);
        String lines =
                String.join(
                        "\n",
                        "evenhand-block 1",
                        org.toString(),
                        stream.code(),
                        Long.toString(number),
                        Integer.toString(leaves),
                        HexFormat.of().formatHex(root),
                        HexFormat.of().formatHex(previous),
                        sealedAt.toString());
        return sha.digest(lines.getBytes(StandardCharsets.UTF_8));
    }
}
