package org.evenhand.school;

import java.time.LocalDate;
import org.evenhand.ledger.FactName;

/** What stands at the head of the school's letters from a day on. */
@FactName("school.paper-set")
public record PaperSet(Paper paper, LocalDate from) implements Setting {}
