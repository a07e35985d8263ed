package org.evenhand.letter;

import java.time.Instant;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.LetterId;

/**
 * A letter while it is being written.
 *
 * @param version from 1; whoever saves says on which one they worked
 */
public record Draft(
        LetterId id, int version, LetterDocument letter, ActorRef savedBy, Instant savedAt) {}
