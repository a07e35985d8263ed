package org.evenhand.letter;

import java.util.UUID;

/**
 * The bytes kept of a letter are not those that were issued: a fault, and never shown as the
 * letter.
 */
public final class ChangedBytes extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChangedBytes(UUID file) {
        super(
                "The bytes kept as %s are not those whose SHA-256 the record holds: they were changed or are gone"
                        .formatted(file));
    }
}
