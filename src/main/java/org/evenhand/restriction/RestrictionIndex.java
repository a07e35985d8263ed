package org.evenhand.restriction;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.evenhand.kernel.PersonId;

/**
 * What is in force on everybody, in memory. Each person's part is immutable and replaced whole, so
 * that a ruling never sees half of a change, and the next one sees all of it.
 */
public final class RestrictionIndex implements RestrictionsInForce {
    private final Map<PersonId, Bonds> byPerson = new ConcurrentHashMap<>();

    public RestrictionIndex(Collection<RestrictedPerson> everybody) {
        Voices voices = new Voices();
        everybody.forEach(one -> byPerson.put(one.person(), new Bonds(one, voices)));
    }

    /** Puts what binds a person in the place of what was known of them. */
    public void replace(RestrictedPerson person) {
        byPerson.put(person.person(), new Bonds(person, new Voices()));
    }

    /** Takes a person out: merged into another, or erased. */
    public void forget(PersonId person) {
        byPerson.remove(person);
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal) {
        Bonds bonds = byPerson.get(proposal.person());
        return bonds == null ? Bonds.NOTHING_IN_FORCE : bonds.ruleOn(proposal);
    }
}
