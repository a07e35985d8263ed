package org.evenhand.calendar;

import java.time.LocalDate;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** The school is not closed on that day after all. */
@FactName("calendar.closure-withdrawn")
public record ClosureWithdrawn(LocalDate day) implements Fact {}
