package org.evenhand.restriction;

import java.util.List;
import org.evenhand.kernel.PersonId;

/**
 * Everything that has ever bound one person: restrictions and orders, past, present and to come.
 * What was said first stands first.
 *
 * @param records all records of the person, of whom it binds each (E12); nearly everybody has one
 */
public record RestrictedPerson(
        PersonId person,
        List<PersonId> records,
        List<Restriction> restrictions,
        List<CourtOrder> orders) {
    public RestrictedPerson {
        List<PersonId> theirs = List.copyOf(records);
        records = theirs;
        restrictions = List.copyOf(restrictions);
        orders = List.copyOf(orders);
        if (!restrictions.stream().allMatch(one -> theirs.contains(one.person()))
                || !orders.stream().allMatch(one -> theirs.contains(one.person()))) {
            throw new IllegalArgumentException("A restriction is on one person and nobody else");
        }
    }

    /** Of somebody who is recorded once. */
    public RestrictedPerson(
            PersonId person, List<Restriction> restrictions, List<CourtOrder> orders) {
        this(person, List.of(person), restrictions, orders);
    }
}
