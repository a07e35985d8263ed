package org.evenhand.kernel;

import java.util.UUID;

/** One entry of the Record of Parent and Customer Contact. */
public record EntryId(UUID value) implements Id {}
