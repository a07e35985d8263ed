package org.evenhand.casework.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.CaseFiles;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may open which case (P51): those who lead the school, whoever decides it today because the
 * head may not (J5), and whoever was asked to prepare it (J19). Everybody else finds nothing.
 */
@Component
class CaseAccess {
    private final Acts acts;
    private final InstantSource clock;

    CaseAccess(Acts acts, InstantSource clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** Reads the file and leaves a trace; "not found" for whoever may not open it. */
    CaseFile read(Scope scope, String what, CaseId id) {
        return acts.read(
                        scope,
                        what,
                        unit -> CaseFiles.byId(unit, id).filter(file -> maySee(unit, file)),
                        id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The same for the page of the case, also for whoever may only read it. */
    Opened open(Scope scope, String what, CaseId id) {
        return acts.read(
                        scope,
                        what,
                        unit ->
                                CaseFiles.byId(unit, id)
                                        .filter(file -> file.isReadBy(unit.scope()))
                                        .map(file ->
                                                new Opened(
                                                        file,
                                                        maySee(unit, file),
                                                        Onward.of(unit, file))),
                        id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * @param works whether whoever opened it works on it, and does not only read
     * @param onward where they may go on to from its page
     */
    record Opened(CaseFile file, boolean works, Onward onward) {}

    /** Where they may go on to, asked again for another page of the file that they have open. */
    Onward onward(Scope scope, CaseFile file) {
        return acts.lookUp(scope, unit -> Onward.of(unit, file));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.LONDON);
    }

    static boolean maySee(Unit unit, CaseFile file) {
        return file.isWorkedOnBy(unit.scope());
    }

    static Optional<AccountId> account(String text) {
        try {
            return Optional.of(new AccountId(java.util.UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
