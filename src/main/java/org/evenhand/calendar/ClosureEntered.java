package org.evenhand.calendar;

import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** The school is closed on a day, wholly or in part, in place of what was said of that day. */
@FactName("calendar.closure-entered")
public record ClosureEntered(Closure closure) implements Fact {}
