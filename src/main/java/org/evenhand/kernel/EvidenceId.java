package org.evenhand.kernel;

import java.util.UUID;

/** One item of evidence: a file kept byte for byte. */
public record EvidenceId(UUID value) implements Id {}
