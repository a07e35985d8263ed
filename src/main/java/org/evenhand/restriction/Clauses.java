package org.evenhand.restriction;

import java.util.List;
import org.evenhand.restriction.Voices.Voice;

/**
 * The clauses of everything that is in force together, in their order. One alone mostly speaks of a
 * contact, and then its ruling is the answer; only several have to be joined.
 */
final class Clauses {
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final long spokenOfByAny;
    private final long[] spokenOf;
    private final Voice[] voices;
    private final StaffContact[] readers;

    Clauses(List<BindingRestriction> restrictions) {
        voices = restrictions.stream().flatMap(one -> one.clauses().stream()).toArray(Voice[]::new);
        readers =
                restrictions.stream()
                        .flatMap(one -> one.clauses().stream().map(_ -> one.reader()))
                        .toArray(StaffContact[]::new);
        spokenOf = new long[voices.length];
        long any = 0;
        for (int i = 0; i < voices.length; i++) {
            spokenOf[i] = voices[i].spokenOf();
            any |= spokenOf[i];
        }
        spokenOfByAny = any;
    }

    /** The {@link Cells} of which any of them speaks. */
    long spokenOf() {
        return spokenOfByAny;
    }

    /** What they say together of a contact in that cell. */
    Ruling ruleOn(ContactProposal proposal, long cell) {
        int only = speaking(cell);
        if (only == NONE) {
            return SameForAll.NO_CLAUSE_SPEAKS;
        }
        if (only == SEVERAL || proposal.arrived()) {
            Strictest strictest = new Strictest();
            speakOf(proposal, cell, strictest);
            return proposal.arrived() ? strictest.readNotRefused() : strictest.ruling();
        }
        return voices[only].ruleOn(proposal);
    }

    /** Has every clause heard that speaks of a contact in that cell. */
    void speakOf(ContactProposal proposal, long cell, Strictest strictest) {
        for (int i = 0; i < spokenOf.length; i++) {
            if ((spokenOf[i] & cell) != 0) {
                strictest.hear(voices[i].ruleOn(proposal), readers[i]);
            }
        }
    }

    /** The one clause that speaks of the cell. */
    private int speaking(long cell) {
        if ((spokenOfByAny & cell) == 0) {
            return NONE;
        }
        int only = NONE;
        for (int i = 0; i < spokenOf.length; i++) {
            if ((spokenOf[i] & cell) != 0) {
                if (only != NONE) {
                    return SEVERAL;
                }
                only = i;
            }
        }
        return only;
    }
}
