package org.evenhand.kernel;

import java.util.UUID;

/** A parent or customer (P12): the adult whom a case is about. */
public record PersonId(UUID value) implements Id {}
