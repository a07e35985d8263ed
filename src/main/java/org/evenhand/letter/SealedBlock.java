package org.evenhand.letter;

import java.util.regex.Pattern;

/**
 * The last block of the school's record that was sealed before a letter was issued. Printed on the
 * letter, it lets whoever holds the paper see later that the block is still there and holds what it
 * held (P45); of the blocks before it a root says nothing.
 *
 * @param number the block's number, from 1
 * @param root its Merkle root: 64 lower-case hexadecimal digits (SHA-256)
 */
public record SealedBlock(long number, String root) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public SealedBlock {
        if (number < 1 || !SHA_256.matcher(root).matches()) {
            throw new IllegalArgumentException("A sealed block has a number and a SHA-256 root");
        }
    }
}
