package org.evenhand.kernel;

import java.util.UUID;

/**
 * The name of one thing, unique everywhere. Each kind of thing has a record of its own, so that a
 * person's id can never be passed where a case's is asked for. Values are UUIDv7, made by {@link
 * NewIds}.
 */
public interface Id {
    UUID value();

    /** Thirty-two hexadecimal digits and four hyphens, as it appears in addresses. */
    default String text() {
        return value().toString();
    }
}
