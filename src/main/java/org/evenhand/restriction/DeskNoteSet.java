package org.evenhand.restriction;

import java.time.Instant;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Whoever decides put a note on the card of the desk while a restriction is in force (F7). It is
 * words for whoever stands there: no ruling reads it, so that it can close nothing (P61, P62). Of
 * several the last counts.
 *
 * @param words empty when the note was taken away
 */
@FactName("restriction.desk-note-set")
public record DeskNoteSet(RestrictionId restriction, Instant from, String words) implements Fact {
    /** What fits on a card beside what has to be done. */
    public static final int LONGEST = 200;
}
