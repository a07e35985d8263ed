package org.evenhand.kernel;

import java.util.UUID;

/** A school, a trust or an authority: the key that leads every row ("tenant"). */
public record OrgId(UUID value) implements Id {}
