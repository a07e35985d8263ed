package org.evenhand.frontdesk.tablet;

import java.util.UUID;
import org.evenhand.kernel.Id;

/** A device that was enrolled at the desk. */
public record TabletId(UUID value) implements Id {}
