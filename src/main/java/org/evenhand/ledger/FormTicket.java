package org.evenhand.ledger;

import java.util.Arrays;
import java.util.UUID;

/**
 * What makes a form act once however often it is sent: the key it was handed out with, and a hash
 * of what was typed into it.
 */
public record FormTicket(UUID key, byte[] typed) {
    public FormTicket {
        typed = typed.clone();
        if (typed.length != 32) {
            throw new IllegalArgumentException("What was typed is hashed with SHA-256");
        }
    }

    @Override
    public byte[] typed() {
        return typed.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormTicket that
                && key.equals(that.key)
                && Arrays.equals(typed, that.typed);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
