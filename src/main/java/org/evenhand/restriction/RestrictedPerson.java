package org.evenhand.restriction;

import java.util.List;
import org.evenhand.kernel.PersonId;

/**
 * Everything that has ever bound one person: restrictions and orders, past, present and to come.
 * What was said first stands first.
 */
public record RestrictedPerson(
        PersonId person, List<Restriction> restrictions, List<CourtOrder> orders) {
    public RestrictedPerson {
        restrictions = List.copyOf(restrictions);
        orders = List.copyOf(orders);
        if (!restrictions.stream().allMatch(one -> one.person().equals(person))
                || !orders.stream().allMatch(one -> one.person().equals(person))) {
            throw new IllegalArgumentException("A restriction is on one person and nobody else");
        }
    }
}
