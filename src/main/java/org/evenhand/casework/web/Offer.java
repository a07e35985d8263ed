package org.evenhand.casework.web;

import java.util.List;
import org.evenhand.kernel.Ground;

/**
 * Something that can happen next on a case, or why it cannot yet: everything that is missing, with
 * its paragraphs.
 *
 * @param toPrepare whether nothing is missing but that somebody else decides, for whom whoever
 *     looks prepares this case (J19)
 * @param allTheSame how its pages are called where what is missing may be answered on them; else
 *     empty
 * @param notHere whether it can never come up in this school
 */
public record Offer(
        String title,
        String href,
        String paragraph,
        List<Ground> against,
        boolean toPrepare,
        String allTheSame,
        boolean notHere) {
    public Offer {
        against = List.copyOf(against);
    }

    public boolean isOpen() {
        return against.isEmpty();
    }

    /** How what is missing is headed. */
    public String heading() {
        return notHere ? "Not for this school" : "Not yet";
    }

    public boolean isNotYet() {
        return !isOpen() && !toPrepare;
    }
}
