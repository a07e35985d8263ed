package org.evenhand.frontdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.restriction.SafetyLine;

/**
 * What reception does and says about one person at a moment, and never why (P51, J2).
 *
 * @param safety how to meet them, where the head set it: the strictest in force
 * @param readerIsTarget whether whoever reads the card need not deal with the person
 * @param contact what is to be said first of who deals with them, when those whom the letter names
 *     cannot (E25); empty while they can
 * @param agreed for what they may come to the door all the same, where it is closed (P54)
 * @param ways what to do and say, at the door first
 * @param child how the business of their child goes on (P54), one line each
 * @param ordered what a court ordered, which comes before everything else (J1, J25), one line each
 * @param decided what the school decided besides, where a court ordered something too (E31)
 * @param notes what whoever decides lets the desk know besides; they close nothing (F7)
 * @param fetch whom to fetch, the first first
 * @param lastDay the last day of what is in force; empty for an order "until further order"
 */
public record DeskCard(
        PersonId person,
        String name,
        Optional<SafetyLine> safety,
        boolean readerIsTarget,
        String contact,
        List<String> agreed,
        List<Way> ways,
        List<String> child,
        List<String> ordered,
        List<String> decided,
        List<String> notes,
        List<String> fetch,
        Optional<LocalDate> lastDay,
        Instant asAt) {
    /**
     * One way in which the person may come.
     *
     * @param way "At the door or gate"
     * @param act what to do
     * @param say words to say, without quotation marks; empty when there is nothing to say
     */
    public record Way(String way, List<String> act, String say) {
        public Way {
            act = List.copyOf(act);
        }
    }

    public DeskCard {
        agreed = List.copyOf(agreed);
        ways = List.copyOf(ways);
        child = List.copyOf(child);
        ordered = List.copyOf(ordered);
        decided = List.copyOf(decided);
        notes = List.copyOf(notes);
        fetch = List.copyOf(fetch);
    }
}
