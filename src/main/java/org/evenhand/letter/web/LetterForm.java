package org.evenhand.letter.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.ui.Answers;

/**
 * A form about what became of one letter. It stands at {@code /letters/<id>/<path>}; its template
 * has the same name.
 */
interface LetterForm {
    String path();

    Act act();

    /** Under which field a rule's ground is shown. */
    String fieldOf(String rule);

    /** Performs the act; empty when something has to be put right first. */
    Optional<Outcome> send(Sent sent);

    /** One form as it was sent. */
    record Sent(
            Scope scope,
            FormTicket ticket,
            IssuedLetter letter,
            Answers answers,
            HttpServletRequest request) {}

    /** What the template needs besides the envelope. */
    default Map<String, Object> shownWith(Scope scope, IssuedLetter letter) {
        return Map.of();
    }
}
