package org.evenhand.restriction;

import java.time.LocalDate;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * A court ended an order before its day, or it turned out that it should never have been recorded
 * of that person (P37, E31). What was recorded stays; of several the last counts.
 *
 * @param order the fact that recorded it
 * @param lastDay the last day on which it binds; absent when it was recorded by mistake and never
 *     bound them
 * @param because how the school knows
 */
@FactName("restriction.court-order-ended")
public record CourtOrderEnded(
        PersonId person, FactId order, @Nullable LocalDate lastDay, String because)
        implements Fact {}
