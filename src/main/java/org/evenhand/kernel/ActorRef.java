package org.evenhand.kernel;

/**
 * Who did something: an account, or Evenhand itself when a day passes. The name is the one the
 * person had then, so that an old record reads as it was written.
 */
public record ActorRef(AccountId account, String name) {
    public ActorRef {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An actor has a name");
        }
    }
}
