package org.evenhand.letter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.Told;

/** Whether somebody is told, since when, and why, in sentences (J6). */
final class ToldWords {
    private ToldWords() {}

    /** At least one sentence; the last says what would help, when something would. */
    static List<String> of(IssuedLetter letter, Instant now) {
        List<String> words = new ArrayList<>();
        if (!letter.kind().goesToThePerson()) {
            words.add("This stays inside the school: the person it is about is not told by it.");
            return words;
        }
        for (Told.Stretch stretch : letter.told().stretches()) {
            words.add(stretch(stretch, now));
        }
        if (!letter.told().stands()) {
            words.add(whatWouldHelp(letter));
        }
        return words;
    }

    private static String stretch(Told.Stretch stretch, Instant now) {
        String from = Said.of(stretch.from());
        Instant undone = stretch.undoneFrom();
        if (undone != null) {
            return "Counted as told from %s (%s), until it came back on %s: %s."
                    .formatted(
                            from,
                            stretch.because(),
                            Said.of(undone),
                            withoutFullStop(stretch.undoneBecause()));
        }
        return stretch.from().isAfter(now)
                ? "Will count as told from %s, unless it comes back: %s."
                        .formatted(from, stretch.because())
                : "Told since %s: %s.".formatted(from, stretch.because());
    }

    private static String whatWouldHelp(IssuedLetter letter) {
        if (letter.sendings().isEmpty()) {
            return "Nobody is told yet: it has not been sent.";
        }
        if (!letter.returns().isEmpty()) {
            return "Nobody is told now. One try by another method and a recorded call are enough (J6); so is handing it over.";
        }
        return letter.sendings().size() >= 2
                ? "Nobody is told yet. After two tries, saying it in person before a witness is enough (J6)."
                : "Nobody is told yet: a try alone tells nobody. Post it, hand it over, or ring in a recorded call (J6).";
    }

    private static String withoutFullStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
