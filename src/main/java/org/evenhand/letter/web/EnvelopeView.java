package org.evenhand.letter.web;

import java.time.Instant;
import java.util.List;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterState;

/**
 * A letter as who delivers it sees it.
 *
 * @param backHref where it is read; empty for who may not
 * @param formsNeeded what is known of the form in which they are written to, while nothing was
 *     given
 */
public record EnvelopeView(
        String href,
        String backHref,
        String number,
        String kind,
        String person,
        String addressee,
        String state,
        boolean toThePerson,
        List<String> told,
        List<String> formsNeeded) {

    static EnvelopeView of(
            IssuedLetter letter,
            String person,
            boolean maySee,
            List<String> formsNeeded,
            Instant now) {
        return new EnvelopeView(
                letter.href(),
                maySee ? letter.href() : "",
                letter.number(),
                letter.kind().words(),
                person,
                LetterView.addressee(letter.issued()),
                LetterState.of(letter, now).words(),
                letter.kind().goesToThePerson(),
                ToldWords.of(letter, now),
                letter.supplements().isEmpty() ? formsNeeded : List.of());
    }
}
