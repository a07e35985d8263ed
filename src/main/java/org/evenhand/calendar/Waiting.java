package org.evenhand.calendar;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What waits for somebody, for Today. Each chapter says it for itself, and says only what whoever
 * looks may open and do.
 */
public interface Waiting {
    /**
     * One thing that waits.
     *
     * @param what the line, without a full stop
     * @param forWhom whose turn it is, in words
     * @param due the last day in time; absent when there is none
     * @param href where it is done
     * @param alarm the words that it is marked with before anything else; empty as a rule
     * @param tap what does it there and then, with nothing to answer; absent as a rule
     */
    record Wait(
            String what,
            String forWhom,
            @Nullable LocalDate due,
            String href,
            PolicyParagraph paragraph,
            String alarm,
            @Nullable Tap tap) {
        public Wait(
                String what,
                String forWhom,
                @Nullable LocalDate due,
                String href,
                PolicyParagraph paragraph) {
            this(what, forWhom, due, href, paragraph, "", null);
        }

        /** The same, marked so that nobody overlooks it. */
        public Wait alarming(String words) {
            return new Wait(what, forWhom, due, href, paragraph, words, tap);
        }

        /** The same with another last day in time. */
        public Wait by(LocalDate day) {
            return new Wait(what, forWhom, day, href, paragraph, alarm, tap);
        }

        /** The same, which can be done from Today itself. */
        public Wait tapped(String says, Act act) {
            return new Wait(what, forWhom, due, href, paragraph, alarm, new Tap(says, act));
        }
    }

    /**
     * A button that does what waits, and sends nothing but itself to where the line leads.
     *
     * @param act for the ticket of its form
     */
    record Tap(String says, Act act) {}

    /** What waits for the person of this unit of work, the soonest first. */
    List<Wait> waitingFor(Unit unit);
}
