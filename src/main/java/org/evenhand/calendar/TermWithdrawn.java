package org.evenhand.calendar;

import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** The dates of a term were a mistake and no longer stand. */
@FactName("calendar.term-withdrawn")
public record TermWithdrawn(AcademicYear year, TermName name) implements Fact {}
