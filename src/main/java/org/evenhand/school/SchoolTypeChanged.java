package org.evenhand.school;

import java.time.LocalDate;
import org.evenhand.ledger.FactName;

/** The school became maintained or an academy on a day; a case may cross that day (P63, F8). */
@FactName("school.type-changed")
public record SchoolTypeChanged(SchoolType type, LocalDate from) implements Setting {}
