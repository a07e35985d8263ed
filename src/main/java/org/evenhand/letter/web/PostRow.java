package org.evenhand.letter.web;

import org.evenhand.letter.IssuedLetter;

/**
 * A letter in a round to the post.
 *
 * @param because why it is left out; empty when it goes
 */
public record PostRow(
        String id,
        String href,
        String number,
        String kind,
        String addressee,
        String address,
        String because) {
    static PostRow of(IssuedLetter letter) {
        return new PostRow(
                letter.id().text(),
                letter.href(),
                letter.number(),
                letter.kind().words(),
                letter.issued().addressee(),
                String.join(", ", letter.issued().address()),
                "");
    }

    PostRow leftOut(String reason) {
        String ended = reason.endsWith(".") ? reason : reason + ".";
        return new PostRow(id, href, number, kind, addressee, address, ended);
    }
}
