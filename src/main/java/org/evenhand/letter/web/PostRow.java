package org.evenhand.letter.web;

import java.util.List;
import java.util.Locale;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.people.SecondFact;

/**
 * A letter in a round to the post.
 *
 * @param asked by what it is made sure whose it is: not by what stands on it
 * @param because why it is left out; empty when it goes
 */
public record PostRow(
        String id,
        String href,
        String number,
        String kind,
        String addressee,
        String address,
        String asked,
        String because) {
    static PostRow of(IssuedLetter letter, List<SecondFact> facts) {
        return new PostRow(
                letter.id().text(),
                letter.href(),
                letter.number(),
                letter.kind().words(),
                letter.issued().addressee(),
                String.join(", ", letter.issued().address()),
                asked(facts),
                "");
    }

    /** {@code The first name of their child, or the last four digits of their phone number}. */
    private static String asked(List<SecondFact> facts) {
        return facts.stream()
                .map(SecondFact::words)
                .reduce((before, words) ->
                        before
                                + ", or "
                                + words.substring(0, 1).toLowerCase(Locale.UK)
                                + words.substring(1))
                .orElse("");
    }

    PostRow leftOut(String reason) {
        String ended = reason.endsWith(".") ? reason : reason + ".";
        return new PostRow(id, href, number, kind, addressee, address, asked, ended);
    }
}
