package org.evenhand.restriction.web;

import java.util.List;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.CaseOfARestriction;

/** What the page would show if that case stood behind it. */
public final class RestrictionsShown {
    private RestrictionsShown() {}

    /** How those that are over and still enforced say that they ended. */
    public static List<String> endedHow(Unit unit, CaseOfARestriction one) {
        return new RestrictionsInWords(unit, List.of(one))
                .view().stillEnforced().stream().map(RestrictionLine::state).toList();
    }

    public static List<String> stillEnforced(Unit unit, CaseOfARestriction one) {
        return new RestrictionsInWords(unit, List.of(one))
                .view().stillEnforced().stream()
                        .flatMap(line -> line.stillEnforcedBy().stream())
                        .toList();
    }
}
