package org.evenhand.kernel;

import java.util.UUID;

/** An account with which somebody signs in. */
public record AccountId(UUID value) implements Id {}
