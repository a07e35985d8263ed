package org.evenhand.restriction;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.kernel.PersonId;

/**
 * Everybody whom something binds or ever bound in one school, as it was when it was read. It asks
 * no database, and answers for any moment.
 */
public final class EverybodyBound {
    private final RestrictionIndex index;
    private final Map<PersonId, RestrictedPerson> people;

    EverybodyBound(List<RestrictedPerson> people) {
        this.index = new RestrictionIndex(people);
        this.people = new HashMap<>();
        for (RestrictedPerson one : people) {
            one.records().forEach(record -> this.people.put(record, one));
        }
    }

    /** May this contact happen? (J25) */
    public Ruling ruleOn(ContactProposal proposal) {
        return index.ruleOn(proposal);
    }

    /** The restrictions in force on a person at that moment, what was said first standing first. */
    public List<Restriction> on(PersonId person, Instant moment) {
        return Optional.ofNullable(people.get(person)).stream()
                .flatMap(it -> it.restrictions().stream())
                .filter(it -> it.isInForceAt(moment))
                .toList();
    }

    /** The court orders in force on a person at that moment (E31). */
    public List<CourtOrder> ordersOn(PersonId person, Instant moment) {
        return Optional.ofNullable(people.get(person)).stream()
                .flatMap(it -> it.orders().stream())
                .filter(it -> it.isInForceAt(moment))
                .toList();
    }

    /** Whether anything is in force on the person at that moment: the school's or a court's. */
    public boolean binds(PersonId person, Instant moment) {
        return !on(person, moment).isEmpty() || !ordersOn(person, moment).isEmpty();
    }

    /** Whether anything binds the person at some moment from the first to the last. */
    public boolean bindsBetween(PersonId person, Instant first, Instant last) {
        return Optional.ofNullable(people.get(person)).stream()
                .flatMap(it ->
                        Stream.concat(
                                it.restrictions().stream().flatMap(one -> Window.of(one).stream()),
                                it.orders().stream().map(Window::of)))
                .anyMatch(window -> !window.from().isAfter(last) && window.until().isAfter(first));
    }

    /** All of them by each of their records, whether anything is in force now or not. */
    public Set<PersonId> everybody() {
        return people.keySet();
    }
}
