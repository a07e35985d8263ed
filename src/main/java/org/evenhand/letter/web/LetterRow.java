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
 * @param toThePerson whether it goes to them; else it is about them
 * @param since from when they count as told; empty while nobody does
 */
public record LetterRow(
        String href,
        String number,
        String kind,
        String person,
        boolean toThePerson,
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
                letter.kind().goesToThePerson(),
                letter.issued().reference(),
                Said.day(letter.issuedAt()),
                words(letter, state),
                colour(state),
                letter.told().stands() ? letter.told().since().map(Said::of).orElse("") : "");
    }

    /** What stays inside the school is sent to nobody, but handed on. */
    static String words(IssuedLetter letter, LetterState state) {
        return state == LetterState.NOT_SENT && !letter.kind().goesToThePerson()
                ? "Not handed on yet"
                : state.words();
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
