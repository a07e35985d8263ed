package org.evenhand.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a block says of its leaves, in their order: the id and the hash of each. A list whose hashes
 * join to the block's root tells which leaf was changed or taken away; ids are only its words.
 */
record LeafList(List<UUID> ids, List<byte[]> hashes) {
    private static final int HASH = 32;

    static byte[] joined(List<LeafRows.Row> leaves) {
        ByteBuffer bytes = ByteBuffer.allocate(leaves.size() * HASH);
        leaves.forEach(leaf -> bytes.put(leaf.hash()));
        return bytes.array();
    }

    /** The list as stored; null when there is none or it is none. */
    static @Nullable LeafList of(UUID @Nullable [] ids, byte @Nullable [] joined) {
        if (ids == null || joined == null || joined.length == 0) {
            return null;
        }
        if (joined.length != ids.length * HASH) {
            return null;
        }
        List<byte[]> hashes = new ArrayList<>(ids.length);
        for (int from = 0; from < joined.length; from += HASH) {
            hashes.add(Arrays.copyOfRange(joined, from, from + HASH));
        }
        return new LeafList(Arrays.asList(ids), hashes);
    }

    boolean joinsTo(byte[] root) {
        return Arrays.equals(Merkle.root(hashes), root);
    }

    int size() {
        return hashes.size();
    }
}
