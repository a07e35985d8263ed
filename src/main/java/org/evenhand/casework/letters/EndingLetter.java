package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;

/**
 * The restriction has ended: a decent letter, with an offer to begin again (J18).
 *
 * @param ended the last day on which it was in force
 * @param countsUntil the last day on which a letter to them still counts as a warning (J10)
 * @param firstMeeting the offer: with whom neutral, and how to take it up
 */
public record EndingLetter(
        LetterFrame frame,
        LocalDate ended,
        Optional<LocalDate> countsUntil,
        String firstMeeting,
        String words) {
    public LetterDocument document() {
        LetterWords own = frame.words(LetterKind.ENDING);
        return frame.letter(
                "The restriction has ended",
                "ending 2",
                own,
                List.of(
                        frame.opening(),
                        Written.required(
                                "ended",
                                "",
                                j(18),
                                own.say(EndingParts.ENDED, Map.of("last day", ended))),
                        Written.optional("words", "", j(18), words),
                        EndedNow.stillCounts(own, countsUntil),
                        EndedNow.meeting(own, firstMeeting),
                        Written.ofItsOwn(own),
                        frame.close()));
    }
}
