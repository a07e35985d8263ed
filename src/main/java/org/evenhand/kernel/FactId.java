package org.evenhand.kernel;

import java.util.UUID;

/** One fact of the record. */
public record FactId(UUID value) implements Id {}
