package org.evenhand.letter.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.ClosedLetters;
import org.evenhand.letter.GrantedLetters;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.Letters;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may read which letter: those who decide or answer for the record all of them but what is
 * closed to them (P51), others only what was granted to them (J19, C8).
 */
@Component
class Reading {
    private final Acts acts;
    private final List<GrantedLetters> grants;
    private final List<ClosedLetters> closed;

    Reading(Acts acts, List<GrantedLetters> grants, List<ClosedLetters> closed) {
        this.acts = acts;
        this.grants = List.copyOf(grants);
        this.closed = List.copyOf(closed);
    }

    boolean maySee(Unit unit, IssuedLetter letter) {
        return (Letters.areAllOpenTo(unit.scope())
                        && closed.stream().noneMatch(each -> each.isClosed(unit, letter)))
                || grants.stream().anyMatch(grant -> grant.isGranted(unit, letter));
    }

    /** The letter, with a trace; "not found" when there is none, or it is not theirs to read. */
    IssuedLetter letter(Scope scope, String what, LetterId id) {
        return found(read(scope, what, id).filter(letter -> maySeeNow(scope, letter)));
    }

    /** The same for who only delivers it. */
    IssuedLetter envelope(Scope scope, String what, LetterId id) {
        return found(read(scope, what, id));
    }

    boolean maySeeNow(Scope scope, IssuedLetter letter) {
        return acts.lookUp(scope, unit -> maySee(unit, letter));
    }

    private Optional<IssuedLetter> read(Scope scope, String what, LetterId id) {
        return acts.read(scope, what, unit -> Letters.byId(unit, id), id);
    }

    private static IssuedLetter found(Optional<IssuedLetter> letter) {
        return letter.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
