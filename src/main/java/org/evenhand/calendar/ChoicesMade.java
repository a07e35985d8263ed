package org.evenhand.calendar;

import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** The school decided what ends a term, and whether a day closed in part counts (E43, E52). */
@FactName("calendar.choices-made")
public record ChoicesMade(CalendarChoices choices) implements Fact {}
