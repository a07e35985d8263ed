package org.evenhand.access;

import java.io.Serializable;
import java.util.UUID;

/** All that a session knows of who is signed in: the account's id. */
public record SignedIn(UUID account) implements Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public String toString() {
        return account.toString();
    }
}
