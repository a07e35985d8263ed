package org.evenhand.stationery.web;

import org.evenhand.kernel.Grounds;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Problems;

/** Where somebody lands after an act on the paper or the words. */
final class Landing {
    private Landing() {}

    /** After an act that refuses nobody. */
    static String of(Outcome outcome) {
        return of(outcome, Problems.none(), "");
    }

    /**
     * Empty when it was refused, with every ground noted as a problem.
     *
     * @param field beside which the grounds stand
     */
    static String of(Outcome outcome, Problems problems, String field) {
        return switch (outcome) {
            case Outcome.Done(String address) -> "redirect:" + address + "?saved";
            case Outcome.SavedOtherwise(String address) -> "redirect:" + address + "?otherwise";
            case Outcome.Refused(Grounds grounds) -> {
                grounds.forEach(ground -> problems.refuse(field, ground));
                yield "";
            }
        };
    }
}
