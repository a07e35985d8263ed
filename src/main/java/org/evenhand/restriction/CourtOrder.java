package org.evenhand.restriction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;

/**
 * An order of a court, or a bail condition, that binds a person (P37, J1, J25). It wins over every
 * clause and the child plan, be it stricter or milder, and both are shown. It closes neither an
 * emergency nor a statutory right: there its terms are shown, and kept to at the door.
 *
 * <p>In force at {@code t} when {@code from <= t}, and before midnight in London after the last day
 * if it has one. Nobody at the school has to tell the person: the court did.
 *
 * @param reference the court and the number of the claim, as people cite it
 * @param lastDay empty for "until further order"
 * @param reader who reads what arrives although the order forbids it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CourtOrder(
        String reference,
        PersonId person,
        Instant from,
        Optional<LocalDate> lastDay,
        List<Term> terms,
        StaffContact reader) {
    /**
     * One term. It speaks of a contact when it names both its channel and its direction.
     *
     * @param words what the order says, in one sentence
     */
    public record Term(
            Set<Channel> channels, Set<Direction> directions, Effect effect, String words) {
        public Term {
            channels = InOrder.of(channels);
            directions = InOrder.of(directions);
            if (channels.isEmpty() || directions.isEmpty() || words.isBlank()) {
                throw new IllegalArgumentException("A term speaks of some contact");
            }
        }
    }

    /** What a term does to the contacts it speaks of. */
    public enum Effect {
        /** {@code Permitted}. */
        ALLOWS,
        /** {@code PermittedSubjectTo} the words of the term. */
        ALLOWS_AS_SAID,
        /** {@code NotPermitted}. */
        FORBIDS
    }

    public CourtOrder {
        terms = List.copyOf(terms);
        if (reference.isBlank() || terms.isEmpty()) {
            throw new IllegalArgumentException("An order has a reference and says something");
        }
    }

    /** The same order, binding them to the end of that day and no longer. */
    CourtOrder endingOn(LocalDate day) {
        return new CourtOrder(reference, person, from, Optional.of(day), terms, reader);
    }

    /** The same order, with somebody else who reads what arrives although it forbids it. */
    CourtOrder readBy(StaffContact other) {
        return new CourtOrder(reference, person, from, lastDay, terms, other);
    }

    /** Whether it binds the person at that moment. */
    public boolean isInForceAt(Instant moment) {
        return Window.of(this).contains(moment);
    }

    /** The ground that a term of this order gives whenever it speaks of a contact. */
    public Ground ground(Term term) {
        return new Ground("court-order", PolicyParagraph.j(25), reference + ": " + term.words());
    }
}
