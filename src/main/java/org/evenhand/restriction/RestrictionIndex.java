package org.evenhand.restriction;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is in force on everybody, in memory, and never changed: a new restriction makes a new index.
 *
 * <p>A question costs little more than the memory it has to reach for, so that there is as little
 * to reach for as can be: a person is a row of numbers that lie side by side, at most half of the
 * rows are taken, and most questions are answered from the row alone ({@link SameForAll}).
 */
public final class RestrictionIndex implements RestrictionsInForce {
    // A row: the two halves of the id; the first stretch of time in which anything is in force,
    // and what that may concern; the end of the last such stretch. A free row has no stretch.
    private static final int LOW = 1;
    private static final int FROM = 2;
    private static final int UNTIL = 3;
    private static final int CONCERNS = 4;
    private static final int END = 5;
    private static final int WIDTH = 6;
    private static final int NOBODY = -1;

    private final long[] rows;
    private final @Nullable Bonds[] bonds;
    private final int mask;

    public RestrictionIndex(Collection<RestrictedPerson> everybody) {
        int records = everybody.stream().mapToInt(one -> one.records().size()).sum();
        int places = Math.max(2, Integer.highestOneBit(Math.max(1, records)) << 2);
        rows = new long[WIDTH * places];
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
        int row = of(proposal.person().value());
        if (row == NOBODY) {
            return SameForAll.NOTHING_IN_FORCE;
        }
        long moment = Windows.nanos(proposal.moment());
        if (rows[row + FROM] <= moment && moment < rows[row + UNTIL]) {
            Ruling same = SameForAll.ruleOn(proposal, rows[row + CONCERNS]);
            return same != null ? same : first(row).looking(proposal);
        }
        return moment < rows[row + UNTIL] || moment >= rows[row + END]
                ? SameForAll.NOTHING_IN_FORCE
                : later(proposal, moment, first(row));
    }

    private static Ruling later(ContactProposal proposal, long moment, Bonds first) {
        for (Bonds one = first.next(); one != null; one = one.next()) {
            if (one.holdAt(moment)) {
                return one.ruleOn(proposal);
            }
        }
        return SameForAll.NOTHING_IN_FORCE;
    }

    private int of(UUID person) {
        long high = person.getMostSignificantBits();
        long low = person.getLeastSignificantBits();
        for (int place = placeOf(high, low); ; place = (place + 1) & mask) {
            int row = WIDTH * place;
            if (isFree(row)) {
                return NOBODY;
            }
            if (rows[row] == high && rows[row + LOW] == low) {
                return row;
            }
        }
    }

    private void put(UUID person, Bonds first) {
        long high = person.getMostSignificantBits();
        long low = person.getLeastSignificantBits();
        int place = placeOf(high, low);
        while (!isFree(WIDTH * place)) {
            place = (place + 1) & mask;
        }
        int row = WIDTH * place;
        rows[row] = high;
        rows[row + LOW] = low;
        rows[row + FROM] = first.from();
        rows[row + UNTIL] = first.until();
        rows[row + CONCERNS] = first.concerns();
        rows[row + END] = first.end();
        bonds[place] = first;
    }

    private boolean isFree(int row) {
        return rows[row + FROM] == rows[row + UNTIL];
    }

    private Bonds first(int row) {
        return Objects.requireNonNull(bonds[row / WIDTH]);
    }

    /** Ids begin with the time at which they were made: both halves are stirred together. */
    private int placeOf(long high, long low) {
        long mixed = (high ^ low) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
