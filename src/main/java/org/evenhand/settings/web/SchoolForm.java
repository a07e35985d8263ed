package org.evenhand.settings.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;

/** One form with which the school settles something about itself. */
interface SchoolForm {
    /** The end of its address, {@code letterhead}; its template bears the same name. */
    String path();

    Act act();

    /** The field beside which a refusal is said. */
    String field();

    /** What can be chosen on it; nothing where all is typed. */
    default List<Choice> choices(Unit unit) {
        return List.of();
    }

    /** The outcome, or empty when something has to be put right first. */
    Optional<Outcome> send(Scope scope, FormTicket ticket, Answers answers);
}
