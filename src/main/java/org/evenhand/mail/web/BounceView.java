package org.evenhand.mail.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.evenhand.kernel.Period;
import org.evenhand.mail.Bounce;
import org.evenhand.ui.Answers;

/**
 * What a report says, in plain words, and the return as it would be recorded.
 *
 * @param says in sentences
 * @param because what the report gives as the reason; empty where nothing came back
 * @param sending which sending came back; empty where none did
 * @param another the page of the letter that it is about; empty where it is about this one
 */
public record BounceView(
        String says,
        String because,
        String sending,
        String another,
        LocalDate day,
        LocalTime time) {
    static BounceView of(Bounce bounce, Instant written) {
        LocalDate day = LocalDate.ofInstant(written, Period.LONDON);
        LocalTime time =
                LocalTime.ofInstant(written, Period.LONDON).truncatedTo(ChronoUnit.MINUTES);
        return new BounceView(
                says(bounce),
                switch (bounce) {
                    case Bounce.Failed failed -> cut(failed.because());
                    case Bounce.StillTried tried -> cut(tried.because());
                    case Bounce.Arrived _,
                            Bounce.OfAnother _,
                            Bounce.NothingToComeBack _,
                            Bounce.OfNothingHere _ ->
                            "";
                },
                bounce instanceof Bounce.Failed failed ? failed.sending().text() : "",
                bounce instanceof Bounce.OfAnother(var letter)
                        ? "/letters/%s/e-mail/bounce".formatted(letter.text())
                        : "",
                day,
                time);
    }

    private static String says(Bounce bounce) {
        return switch (bounce) {
            case Bounce.Failed failed ->
                    failed.surely()
                            ? "Your e-mail with this letter to %s did not arrive, and will not."
                                    .formatted(failed.to())
                            : "An e-mail to %s did not arrive, and will not. The report does not say which: see that it is the one with this letter."
                                    .formatted(failed.to());
            case Bounce.StillTried tried ->
                    "Your e-mail to %s has not arrived yet and is still being tried. Nothing came back, so there is nothing to record."
                            .formatted(tried.to());
            case Bounce.Arrived arrived ->
                    "Your e-mail to %s arrived at its mail server. That does not say that anybody read it, and there is nothing to record."
                            .formatted(arrived.to());
            case Bounce.OfAnother _ ->
                    "It is about another letter of this school. Choose the message there once more.";
            case Bounce.NothingToComeBack _ ->
                    "It says that an e-mail with this letter did not arrive. No sending of it is under way that could have come back: it was recorded already, or not sent from here.";
            case Bounce.OfNothingHere _ ->
                    "It is about a message that did not go from here with this letter. If it is about this letter all the same, write down by hand what it says.";
        };
    }

    private static String cut(String words) {
        return words.length() <= Answers.LONGEST_LINE
                ? words
                : words.substring(0, Answers.LONGEST_LINE - 1) + "…";
    }
}
