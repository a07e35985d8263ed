package org.evenhand.school;

import java.time.LocalDate;
import org.evenhand.ledger.FactName;

/** The school's words for emergencies from a day on (P50, P62). */
@FactName("school.emergency-worded")
public record EmergencyWorded(Emergency emergency, LocalDate from) implements Setting {}
