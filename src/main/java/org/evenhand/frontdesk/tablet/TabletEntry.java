package org.evenhand.frontdesk.tablet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.frontdesk.HelpKind;
import org.evenhand.kernel.PersonId;

/**
 * One thing that a tablet wrote down while the network was away, as it sends it.
 *
 * @param what as a reading is named ({@code desk-card}), the kind of a call for help, or that the
 *     tablet forgot everything after wrong PINs
 * @param at milliseconds by the tablet's own clock
 * @param offset how many milliseconds that clock was behind ours when the cards were fetched
 * @param clockBack whether the tablet saw its clock go back since then
 */
public record TabletEntry(
        String what, List<PersonId> people, long at, long offset, boolean clockBack) {
    /** Our clock and a tablet's are never quite one. */
    private static final Duration AS_GOOD_AS_OURS = Duration.ofMinutes(2);

    private static final int MOST_PEOPLE = 50;

    private static final Set<String> KNOWN =
            Set.of("desk-search", "desk-card", "desk-card-known-by-sight", "five-wrong-pins");

    public TabletEntry {
        people = List.copyOf(people);
    }

    /** Whether it is something that a tablet writes down. */
    public boolean isKnown() {
        return people.size() <= MOST_PEOPLE && (KNOWN.contains(what) || help().isPresent());
    }

    public Optional<HelpKind> help() {
        return Stream.of(HelpKind.values()).filter(kind -> kind.name().equals(what)).findFirst();
    }

    /** When it happened, as far as the tablet knows. */
    public Instant saidAt() {
        return Instant.ofEpochMilli(at).plusMillis(offset);
    }

    /**
     * Whether that time cannot be believed: the clock was wrong when the cards were fetched, was
     * put back since, or says what cannot be.
     */
    public boolean isTimeInDoubt(Instant cardsOf, Instant arrived) {
        return clockBack
                || Duration.ofMillis(offset).abs().compareTo(AS_GOOD_AS_OURS) > 0
                || saidAt().isBefore(cardsOf.minus(AS_GOOD_AS_OURS))
                || saidAt().isAfter(arrived.plus(AS_GOOD_AS_OURS));
    }
}
