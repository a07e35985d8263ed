package org.evenhand.restriction;

import java.util.HashMap;
import java.util.Map;
import org.evenhand.kernel.Grounds;

/**
 * Clauses with the ground they give. Many people are bound by the same clause under the same
 * number: while a set of people is taken in, each such pair is made once and shared.
 */
final class Voices {
    private final Map<NumberedClause, Voice> made = new HashMap<>();

    /**
     * A clause ready to speak.
     *
     * @param spokenOf the cells it speaks of
     */
    record Voice(Clause clause, Grounds grounds, long spokenOf) {
        boolean speaksOf(long cell) {
            return (spokenOf & cell) != 0;
        }

        Ruling ruleOn(ContactProposal proposal) {
            return clause.ruleOn(proposal, grounds);
        }

        private static Voice of(NumberedClause one) {
            return new Voice(
                    one.clause(), Grounds.of(one.ground()), Cells.spokenOfBy(one.clause()));
        }
    }

    Voice of(NumberedClause clause) {
        return made.computeIfAbsent(clause, Voice::of);
    }
}
