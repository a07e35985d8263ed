package org.evenhand.contactlog;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One of the five things, and when (P39).
 *
 * @param at absent when nobody looked at a clock
 */
public record SpotAction(OnTheSpot action, @Nullable LocalTime at) {}
