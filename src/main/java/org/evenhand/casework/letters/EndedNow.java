package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.Said;
import org.evenhand.letter.Section;

/**
 * What a letter says besides, by which a restriction ends before its last day: who hears of it,
 * until when what was written before counts (J10), and the offer to begin again (J18).
 *
 * @param countsUntil the last day on which a letter to them still counts as a warning; empty where
 *     none does
 * @param firstMeeting the offer: with whom neutral, and how to take it up
 */
public record EndedNow(Optional<LocalDate> countsUntil, String firstMeeting) {
    /** In the words of the kind of letter that ends it. */
    List<Section> sections(LetterWords own) {
        return List.of(
                Written.required(
                        "others-told",
                        "What happens now",
                        j(18),
                        own.say(EndingParts.OTHERS_TOLD, Map.of())),
                stillCounts(own, countsUntil),
                meeting(own, firstMeeting));
    }

    static Section stillCounts(LetterWords own, Optional<LocalDate> until) {
        return Written.optional(
                "still-counts",
                "",
                j(10),
                until.map(day -> own.say(EndingParts.STILL_COUNTS, Map.of("last day", day)))
                        .orElse(Said.plain("")));
    }

    static Section meeting(LetterWords own, String offer) {
        return Written.required(
                "meeting", "A first meeting", j(18), own.typed(EndingParts.MEETING, offer));
    }
}
