package org.evenhand.calendar;

import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** The school allows its own time for one of the deadlines. */
@FactName("calendar.timer-chosen")
public record TimerChosen(Timer timer, Allowance.Count allowed) implements Fact {}
