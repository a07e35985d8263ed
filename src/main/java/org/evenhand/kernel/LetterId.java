package org.evenhand.kernel;

import java.util.UUID;

/** One letter, from its draft to its frozen bytes. */
public record LetterId(UUID value) implements Id {}
