package org.evenhand.frontdesk.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evenhand.frontdesk.DeskCard;
import org.evenhand.frontdesk.DeskCards;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/** Searches of the desk: who is shown, and who is looked at, leaves a trace (P51). */
@Component
class DeskSearch {
    private final Acts acts;
    private final DeskCards cards;

    DeskSearch(Acts acts, DeskCards cards) {
        this.acts = acts;
        this.cards = cards;
    }

    SearchView search(Scope scope, String typed) {
        List<PersonId> held = acts.lookUp(scope, unit -> asking(unit).held(typed));
        return acts.read(
                scope,
                "desk-search",
                unit -> asking(unit).found(typed, held),
                held.toArray(Id[]::new));
    }

    /**
     * The card of a person, when the second fact fits the first (J3).
     *
     * @param knownBySight whether whoever asks knows the person: that is a second fact too
     */
    Optional<DeskCard> card(
            Scope scope, PersonId id, String first, String second, boolean knownBySight) {
        return Objects.requireNonNull(
                acts.read(
                        scope,
                        knownBySight ? "desk-card-known-by-sight" : "desk-card",
                        unit -> asking(unit).card(id, first, second, knownBySight),
                        id));
    }

    private Asking asking(Unit unit) {
        return new Asking(cards.here(unit));
    }
}
