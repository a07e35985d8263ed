package org.evenhand.school;

import java.time.LocalDate;
import org.evenhand.ledger.FactName;

/** By which numbers the school is known outside, from a day on (P63). */
@FactName("school.numbers-named")
public record SchoolNumbersNamed(SchoolNumbers numbers, LocalDate from) implements Setting {}
