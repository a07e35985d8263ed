package org.evenhand.people.web;

import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;

/**
 * A form by which something is added to what is known of a person. It stands at {@code
 * /people/<id>/<path>}; its template has the same name.
 */
interface PersonForm {
    String path();

    Act act();

    /** Performs the act; empty when something has to be put right first. */
    Optional<Outcome> send(Scope scope, FormTicket ticket, PersonId person, Answers answers);
}
