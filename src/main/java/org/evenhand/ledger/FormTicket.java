package org.evenhand.ledger;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.kernel.Grounds;

/**
 * What makes a form act once however often it is sent: the key it was handed out with, and a hash
 * of what was typed into it.
 *
 * @param still what speaks against acting once the turn has come to what the act is on: somebody
 *     else may have acted on it since the form was looked at
 */
public record FormTicket(UUID key, byte[] typed, Function<Unit, Grounds> still) {
    /** Of a form that acts on nothing that it was shown. */
    public FormTicket(UUID key, byte[] typed) {
        this(key, typed, _ -> Grounds.none());
    }

    public FormTicket {
        typed = typed.clone();
        if (typed.length != 32) {
            throw new IllegalArgumentException("What was typed is hashed with SHA-256");
        }
    }

    /** The same form, which acts only while nothing speaks against it. */
    public FormTicket onlyWhile(Function<Unit, Grounds> nothingAgainst) {
        return new FormTicket(key, typed, nothingAgainst);
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
