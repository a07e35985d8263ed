package org.evenhand.ledger;

/**
 * Something that happened, in the past tense: a record of the chapter it belongs to, named by
 * {@link FactName}. Facts are never changed; a correction is a new fact that points at the old.
 *
 * <p>Its components are what the words of the fact are made of: strings, numbers, booleans, dates,
 * instants, enums, ids of the kernel, and lists and records of these.
 */
public interface Fact {}
