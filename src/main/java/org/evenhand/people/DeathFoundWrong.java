package org.evenhand.people;

import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * That the person has died was recorded by mistake. From now on they are written to again; what was
 * recorded stays in the record, and so does this (E15).
 *
 * @param because how it is known
 */
@FactName("people.death-found-wrong")
public record DeathFoundWrong(PersonId person, String because) implements Fact {}
