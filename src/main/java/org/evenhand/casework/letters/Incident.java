package org.evenhand.casework.letters;

import java.time.Instant;
import org.evenhand.contactlog.Entry;

/**
 * One thing that was done or said, as a letter tells it: when and where, and what. Facts and not
 * labels (P48); nobody else is named.
 *
 * @param happenedAt the first moment of the day where only the day is known
 */
public record Incident(Instant happenedAt, boolean timeKnown, String how, String what) {
    public Incident(Instant happenedAt, String how, String what) {
        this(happenedAt, true, how, what);
    }

    /** That contact, in the words of whoever signs. */
    public static Incident of(Entry entry, String what) {
        return new Incident(entry.happenedAt(), entry.isTimeKnown(), entry.channel().words(), what);
    }
}
