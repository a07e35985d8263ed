package org.evenhand.calendar;

import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** The school allows the usual time for one of the deadlines again. */
@FactName("calendar.timer-back-to-usual")
public record TimerBackToUsual(Timer timer) implements Fact {}
