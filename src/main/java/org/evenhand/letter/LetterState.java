package org.evenhand.letter;

import java.time.Instant;

/** Where an issued letter stands at a moment; derived, never stored. */
public enum LetterState {
    NOT_SENT("Not sent yet"),
    ON_ITS_WAY("On its way"),
    TOLD("Told"),
    CAME_BACK("Came back"),
    TRIED("Tried, not told"),
    HANDED_ON("Handed on");

    private final String words;

    LetterState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static LetterState of(IssuedLetter letter, Instant now) {
        Told told = letter.told();
        if (!letter.kind().goesToThePerson()) {
            return letter.underWay().isEmpty() ? NOT_SENT : HANDED_ON;
        }
        if (told.stands()) {
            return told.at(now) ? TOLD : ON_ITS_WAY;
        }
        if (told.undoneFrom().isPresent()) {
            return CAME_BACK;
        }
        if (letter.sendings().isEmpty()) {
            return letter.tellings().isEmpty() ? NOT_SENT : TRIED;
        }
        return letter.underWay().isEmpty() ? CAME_BACK : TRIED;
    }
}
