package org.evenhand.kernel;

import java.util.UUID;

/** One Parent or Customer Contact Restriction (PCCR). */
public record RestrictionId(UUID value) implements Id {}
