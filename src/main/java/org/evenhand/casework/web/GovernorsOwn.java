package org.evenhand.casework.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What the pages have in common on which a governor reads the one thing that is for them. */
final class GovernorsOwn {
    private GovernorsOwn() {}

    /**
     * Only whose it is to read; anything else is not found.
     *
     * @param theirs all that are for whoever looks
     */
    static <T> T find(
            Acts acts,
            Scope scope,
            String what,
            Function<Unit, List<T>> theirs,
            Predicate<T> which) {
        return acts.read(scope, what, theirs, scope.actor().account()).stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Back to all that is for them; where it was refused, the page again with the reasons. */
    static String after(Outcome outcome, Function<Grounds, String> refused) {
        return switch (outcome) {
            case Outcome.Done _, Outcome.SavedOtherwise _ -> "redirect:/governors?saved";
            case Outcome.Refused(Grounds grounds) -> refused.apply(grounds);
        };
    }
}
