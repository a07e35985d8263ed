package org.evenhand.enforcement.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.enforcement.CaseBehind;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Unit;
import org.evenhand.people.Themselves;
import org.evenhand.restriction.Restriction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the acts on a plan ask of the case behind its restriction. */
@Component
public class BehindAPlan {
    private final ObjectProvider<CaseBehind> cases;

    BehindAPlan(ObjectProvider<CaseBehind> cases) {
        this.cases = cases;
    }

    /** Whether whoever acts answers for the whole of its plan. */
    public boolean leads(Unit unit, RestrictionId restriction) {
        return cases.stream().anyMatch(one -> one.leads(unit, restriction));
    }

    /**
     * Whether it is the business of whoever acts: it was given to them or they answer for the whole
     * plan, and it does not bind themselves (E8, E9).
     */
    boolean isTheirs(Unit unit, Restriction restriction, boolean given) {
        return (given || leads(unit, restriction.id()))
                && !Themselves.of(unit).are(restriction.person());
    }

    /** Under what a fact of it is found again: the restriction, its person, and its case. */
    Id[] subjects(Unit unit, Restriction restriction, Optional<? extends Id> also) {
        return Stream.of(
                        Stream.of(restriction.id(), restriction.person()),
                        cases.stream().flatMap(one -> one.caseOf(unit, restriction.id()).stream()),
                        also.stream())
                .flatMap(ids -> ids)
                .toArray(Id[]::new);
    }
}
