package org.evenhand.restriction;

import java.util.Collection;
import java.util.UUID;
import org.evenhand.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is in force on everybody, in memory, and never changed: a new restriction makes a new index.
 *
 * <p>A question costs little more than the memory it has to reach for, so that there is as little
 * to reach for as can be: ids lie side by side as two numbers each, at most half of the places are
 * taken, and a place holds what binds the person in the first stretch of time.
 */
public final class RestrictionIndex implements RestrictionsInForce {
    private final long[] ids;
    private final @Nullable Bonds[] bonds;
    private final int mask;

    public RestrictionIndex(Collection<RestrictedPerson> everybody) {
        int records = everybody.stream().mapToInt(one -> one.records().size()).sum();
        int places = Math.max(2, Integer.highestOneBit(Math.max(1, records)) << 2);
        ids = new long[2 * places];
        bonds = new Bonds[places];
        mask = places - 1;
        Voices voices = new Voices();
        for (RestrictedPerson one : everybody) {
            Bonds first = BondsInTime.of(one, voices);
            if (first != null) {
                one.records().forEach(record -> put(record.value(), first));
            }
        }
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal) {
        Bonds bonds = of(proposal.person());
        if (bonds == null) {
            return Bonds.NOTHING_IN_FORCE;
        }
        long moment = Windows.nanos(proposal.moment());
        for (Bonds one = bonds; one != null; one = one.next()) {
            if (one.holdAt(moment)) {
                return one.ruleOn(proposal);
            }
        }
        return Bonds.NOTHING_IN_FORCE;
    }

    private @Nullable Bonds of(PersonId person) {
        long high = person.value().getMostSignificantBits();
        long low = person.value().getLeastSignificantBits();
        for (int place = placeOf(high, low); ; place = (place + 1) & mask) {
            if (ids[2 * place] == high && ids[2 * place + 1] == low) {
                return bonds[place];
            }
            if (bonds[place] == null) {
                return null;
            }
        }
    }

    private void put(UUID id, Bonds first) {
        int place = placeOf(id.getMostSignificantBits(), id.getLeastSignificantBits());
        while (bonds[place] != null) {
            place = (place + 1) & mask;
        }
        ids[2 * place] = id.getMostSignificantBits();
        ids[2 * place + 1] = id.getLeastSignificantBits();
        bonds[place] = first;
    }

    /** Ids begin with the time at which they were made: both halves are stirred together. */
    private int placeOf(long high, long low) {
        long mixed = (high ^ low) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
