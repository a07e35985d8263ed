package org.evenhand.ledger;

import java.security.MessageDigest;
import java.util.List;

/** The root of a Merkle tree over leaf hashes, as RFC 6962 builds it. */
final class Merkle {
    private Merkle() {}

    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("A block has at least one leaf");
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        MessageDigest sha = Leaf.sha256();
        sha.update((byte) 1);
        sha.update(root(leaves.subList(0, left)));
        return sha.digest(root(leaves.subList(left, leaves.size())));
    }
}
