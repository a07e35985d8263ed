package org.evenhand.casework;

import org.evenhand.kernel.FactId;
import org.jspecify.annotations.Nullable;

/**
 * One point of a complaint, held beside the earlier one (P32, J16).
 *
 * @param point as the person put it
 * @param decided whether it has been decided already; else it is new and goes on
 * @param where where it was decided, or how the new point is dealt with
 * @param issue the {@link IssueRecorded} of a new point; absent for one that is decided
 */
public record ReviewedPoint(String point, boolean decided, String where, @Nullable FactId issue) {}
