package org.evenhand.access;

import java.time.Instant;
import java.util.UUID;
import org.evenhand.ui.Typed;

/**
 * A form that was sent and could not be taken, as it was sent.
 *
 * @param ticket the key of its form ticket, under which it is kept
 * @param path where it was sent
 * @param withFiles whether it may have had files, which are not kept
 */
public record Parked(UUID ticket, Instant at, String path, Typed typed, boolean withFiles) {}
