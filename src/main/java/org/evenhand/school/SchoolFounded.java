package org.evenhand.school;

import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** The school began to keep its record here. */
@FactName("school.founded")
public record SchoolFounded(String name, SchoolType type) implements Fact {}
