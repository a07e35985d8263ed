package org.evenhand.database;

import org.jspecify.annotations.Nullable;

/**
 * Evenhand cannot use its database. The message is for the person who runs it: what is wrong,
 * where, and what to do; it never holds a password or anything from a record.
 */
public final class DatabaseFault extends RuntimeException {
    public DatabaseFault(String message) {
        super(message);
    }

    public DatabaseFault(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
