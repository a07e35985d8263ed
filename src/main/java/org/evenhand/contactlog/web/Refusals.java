package org.evenhand.contactlog.web;

import java.util.Optional;
import java.util.function.Function;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Problems;

/** How grounds stand on a page: every one, with what would put it right and its paragraph. */
final class Refusals {
    private Refusals() {}

    /** Where to go after an act; empty when it was refused, with every ground noted. */
    static Optional<String> after(
            Outcome outcome, Problems problems, Function<String, String> fieldOfRule) {
        return switch (outcome) {
            case Outcome.Done(String address) -> Optional.of("redirect:" + address + "?saved");
            case Outcome.SavedOtherwise(String address) ->
                    Optional.of("redirect:" + address + "?otherwise");
            case Outcome.Refused(Grounds grounds) -> {
                for (Ground ground : grounds) {
                    problems.refuse(fieldOfRule.apply(ground.rule()), ground);
                }
                yield Optional.empty();
            }
        };
    }
}
