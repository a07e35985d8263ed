/**
 * Strangers' files: what arrives from outside as evidence (P24, P34, P36, P46) is judged by its
 * content, read in a process apart, and kept exactly as it came.
 *
 * <p>{@link org.evenhand.contactlog.evidence.StrangersFiles} is the door. Nothing in this package
 * parses a stranger's bytes: that happens only in {@code child}, which runs in a JVM of its own,
 * and a test forbids every other class to know the parsing libraries.
 */
@NamedInterface("evidence")
@NullMarked
package org.evenhand.contactlog.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
