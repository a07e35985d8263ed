package org.evenhand.letter.web;

import java.time.Instant;
import java.util.function.Function;
import org.evenhand.kernel.PersonId;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterState;

/**
 * A letter as lists print it.
 *
 * @param person their name now, as the register has it
 * @param since from when they count as told; empty while nobody does
 */
public record LetterRow(
        String href,
        String number,
        String kind,
        String person,
        String reference,
        String issued,
        String state,
        String colour,
        String since) {

    static LetterRow of(IssuedLetter letter, Function<PersonId, String> names, Instant now) {
        LetterState state = LetterState.of(letter, now);
        return new LetterRow(
                letter.href(),
                letter.number(),
                letter.kind().words(),
                names.apply(letter.person()),
                letter.issued().reference(),
                Said.day(letter.issuedAt()),
                state.words(),
                colour(state),
                letter.told().stands() ? letter.told().since().map(Said::of).orElse("") : "");
    }

    static String colour(LetterState state) {
        return switch (state) {
            case NOT_SENT, TRIED -> "yellow";
            case CAME_BACK -> "red";
            case ON_ITS_WAY -> "blue";
            case TOLD, HANDED_ON -> "green";
        };
    }
}
