package org.evenhand.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.restriction.Restriction;

/** The letters of some cases of one person that gave them the chance to change (P48, J10). */
final class Warnings {
    private final Map<LetterId, Instant> toldOf;
    private final Instant now;

    /**
     * @param toldOf since when the person counts as told of each letter
     */
    Warnings(Map<LetterId, Instant> toldOf, Instant now) {
        this.toldOf = toldOf;
        this.now = now;
    }

    /** The warnings of a case, those from before Evenhand first. */
    Stream<Warning> givenIn(Case one) {
        return Stream.concat(
                one.all(WarningBeforeEvenhand.class).stream()
                        .map(entered -> Warning.of(entered.fact())),
                one.all(WarningIssued.class).stream()
                        .map(issued -> Warning.of(issued, told(issued.fact().letter()))));
    }

    /**
     * The letters of the restrictions of a case: each says that there may be more (P50-7), and goes
     * on serving as the warning when it is over. One that was ended because the person was right to
     * object does not.
     */
    Stream<Warning> servedBy(Case one, List<Restriction> restrictions) {
        return restrictions.stream()
                .filter(restriction -> wasRightlyImposed(one, restriction.id()))
                .flatMap(restriction -> letterOf(one, restriction.id(), ended(restriction)));
    }

    private Stream<Warning> letterOf(Case one, RestrictionId id, Optional<Instant> ended) {
        return Stream.concat(
                one.all(RestrictionBeforeEvenhand.class).stream()
                        .filter(entered -> entered.fact().restriction().equals(id))
                        .map(entered -> Warning.of(entered.fact(), ended)),
                one.all(RestrictionDecided.class).stream()
                        .filter(decided -> decided.fact().restriction().equals(id))
                        .map(decided -> Warning.of(decided, told(decided.fact().letter()), ended)));
    }

    private static boolean wasRightlyImposed(Case one, RestrictionId id) {
        return one.all(ReviewRequestAnswered.class).stream()
                .filter(answered -> answered.fact().restriction().equals(id))
                .noneMatch(answered -> answered.fact().outcome() == RequestOutcome.ENDED);
    }

    /** When it ended; empty while it has not. */
    private Optional<Instant> ended(Restriction restriction) {
        return Optional.of(restriction.end()).filter(moment -> !moment.isAfter(now));
    }

    private Optional<Instant> told(LetterId letter) {
        return Optional.ofNullable(toldOf.get(letter));
    }
}
