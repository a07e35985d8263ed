package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.letter.LetterDocument;

/**
 * The restriction has ended: a decent letter, with an offer to begin again (J18).
 *
 * @param ended the last day on which it was in force
 * @param firstMeeting the offer: with whom neutral, and how to take it up
 */
public record EndingLetter(LetterFrame frame, LocalDate ended, String firstMeeting, String words) {
    public LetterDocument document() {
        return frame.letter(
                "The restriction has ended",
                "ending 1",
                List.of(
                        frame.opening(),
                        Written.required(
                                "ended",
                                "",
                                j(18),
                                "The restriction on your contact with the school ended on %s. You may reach us again as anybody may. Everybody who was told that it began is told that it has ended."
                                        .formatted(PrintedDate.of(ended))),
                        Written.optional("words", "", j(18), words),
                        Written.required("meeting", "A first meeting", j(18), firstMeeting),
                        frame.close()));
    }
}
