package org.evenhand.school;

import java.time.LocalDate;
import org.evenhand.ledger.FactName;

/** Whom people ask about their data from a day on (B13). */
@FactName("school.data-protection-named")
public record DataProtectionNamed(DataProtection contact, LocalDate from) implements Setting {}
