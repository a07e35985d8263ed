package org.evenhand.kernel;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One sentence of the policy as a gate in front of an act. Rules are named values: each says where
 * it comes from, and what is missing when it is not kept. All rules of an act are asked together.
 *
 * @param <S> what the rule looks at: the case as it stands and what somebody proposes
 */
public interface Rule<S> {
    /** The stable name, for example {@code warning.needs-evidence}. */
    String rule();

    PolicyParagraph paragraph();

    /** Why it is not kept; empty when it is. */
    Optional<Reason> broken(S proposal);

    /** What speaks against the act, under this rule's name; empty when the rule is kept. */
    default Optional<Ground> against(S proposal) {
        return broken(proposal)
                .map(reason -> new Ground(rule(), paragraph(), reason.because(), reason.remedy()));
    }

    /** Every ground of these rules, in their order. */
    static <S> Grounds all(S proposal, Rule<S>[] rules) {
        return all(proposal, rules, rule -> true);
    }

    /** Every ground of those rules that are asked at this point. */
    static <S, R extends Rule<S>> Grounds all(S proposal, R[] rules, Predicate<R> asked) {
        return Arrays.stream(rules)
                .filter(asked)
                .map(rule -> rule.against(proposal))
                .collect(Grounds.collecting());
    }
}
