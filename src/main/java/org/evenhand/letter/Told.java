package org.evenhand.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.WorkingDays;
import org.evenhand.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Whether, and since when, the person counts as told of one letter (J6). Folded from what was
 * recorded of it, never stored.
 *
 * @param stretches the times during which they counted as told, in order and without overlap; only
 *     the last may still go on
 */
public record Told(List<Stretch> stretches) {
    /**
     * One unbroken time of being told.
     *
     * @param from the first moment of it, which may still lie ahead
     * @param because how they were told, in words
     * @param undoneFrom the first moment at which it no longer holds; absent while it does
     * @param undoneBecause what came back; empty while it holds
     */
    public record Stretch(
            Instant from, String because, @Nullable Instant undoneFrom, String undoneBecause) {
        boolean holdsAt(Instant moment) {
            return !moment.isBefore(from) && (undoneFrom == null || moment.isBefore(undoneFrom));
        }
    }

    public Told {
        stretches = List.copyOf(stretches);
    }

    /** Nothing that tells was recorded yet. */
    public static Told notYet() {
        return new Told(List.of());
    }

    /**
     * What follows from the sendings, returns and tellings of one letter; anything else among the
     * facts is passed over.
     */
    public static Told from(List<? extends Recorded<?>> facts, WorkingDays workingDays) {
        return new Told(new Tellings(facts, workingDays).stretches());
    }

    /**
     * From when they count as told, by the latest stretch; it may lie ahead, and it may be undone
     * meanwhile. Empty when nothing told them yet.
     */
    public Optional<Instant> since() {
        return last().map(Stretch::from);
    }

    /** From when they no longer count as told; empty while they do, or never did. */
    public Optional<Instant> undoneFrom() {
        return last().map(Stretch::undoneFrom);
    }

    /** Whether something tells them, now or at a moment that is certain, and nothing undid it. */
    public boolean stands() {
        return since().isPresent() && undoneFrom().isEmpty();
    }

    /**
     * Whether they count as told at that moment; what was so stays so, whatever came back later.
     */
    public boolean at(Instant moment) {
        return stretches.stream().anyMatch(stretch -> stretch.holdsAt(moment));
    }

    /** The very first moment at which they counted as told; it is not undone backwards. */
    public Optional<Instant> first() {
        return stretches.stream().findFirst().map(Stretch::from);
    }

    Optional<Stretch> last() {
        return stretches.isEmpty() ? Optional.empty() : Optional.of(stretches.getLast());
    }
}
