package org.evenhand.kernel;

import java.util.UUID;

/** A case about one person at one school. */
public record CaseId(UUID value) implements Id {}
