package org.evenhand.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Recorded;
import org.evenhand.people.ChildRecorded;
import org.evenhand.people.Kept;
import org.evenhand.restriction.Restriction;

/**
 * A child of a restricted person has left the school since whoever decides looked at the
 * restriction: it is looked at again, because its basis may be gone (E7, P54). It ends by nothing
 * but its last day or a person's decision.
 *
 * @param lastDay the child's; of several, the latest
 */
public record ChildGone(LocalDate lastDay) {
    /** Empty when none has left, and once somebody has decided or reviewed it since. */
    public static Optional<ChildGone> of(CaseFile file, Restrained restrained) {
        if (restrained.restriction().kind() != Restriction.Kind.PCCR) {
            return Optional.empty();
        }
        Instant looked = lastLook(restrained);
        return file.person().children().stream()
                .filter(child -> child.isOverOn(file.today()))
                .filter(child -> knownGone(child).isAfter(looked))
                .flatMap(child -> Optional.ofNullable(child.lastDay()).stream())
                .max(Comparator.naturalOrder())
                .map(ChildGone::new);
    }

    /** What was recorded late could not be looked at before. */
    private static Instant knownGone(Kept<ChildRecorded> child) {
        LocalDate lastDay = child.lastDay();
        Instant gone =
                lastDay == null
                        ? child.known()
                        : lastDay.plusDays(1).atStartOfDay(Period.LONDON).toInstant();
        return gone.isAfter(child.known()) ? gone : child.known();
    }

    private static Instant lastLook(Restrained restrained) {
        return Stream.<Optional<? extends Recorded<?>>>of(
                        restrained.decided(),
                        restrained.before(),
                        restrained.reviews().stream().reduce((earlier, later) -> later))
                .flatMap(Optional::stream)
                .map(Recorded::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(restrained.restriction().period().from());
    }
}
