package org.evenhand.ledger;

/**
 * A file that the record names and does not hold itself.
 *
 * @param shelf where it is kept: the name of a {@link FileShelf}
 * @param key under what it is found there
 * @param sha256 of its bytes: 64 lower-case hexadecimal digits
 */
public record KeptFile(String shelf, String key, String sha256) {
    public KeptFile {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("SHA-256 in hexadecimal");
        }
    }
}
