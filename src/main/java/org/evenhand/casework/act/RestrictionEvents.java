package org.evenhand.casework.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.RestrictionDecided;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.RestrictionLifted;
import org.evenhand.restriction.RestrictionReplaced;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.RestrictionVaried;
import org.evenhand.restriction.Restrictions;

/** What acts on a case do to a restriction itself. */
final class RestrictionEvents {
    private RestrictionEvents() {}

    /** Makes it milder, from when the person is told by that letter (J6). */
    static void vary(Unit unit, Restrained restrained, LetterId letter, RestrictionTerms terms) {
        unit.record(
                new RestrictionVaried(restrained.id(), letter, terms),
                restrained.id(),
                restrained.restriction().person());
    }

    /**
     * Ends it from this moment on, wherever it is enforced, and whatever is to take its place: the
     * letter says that all is open again.
     */
    static void lift(Unit unit, CaseFile file, Restrained restrained, String because) {
        lift(unit, restrained, because);
        restrained.toComeAfterIt(file).forEach(next -> lift(unit, file, next, because));
    }

    /** What was decided before and never told is not told beside what is decided now. */
    static void withdrawUntold(Unit unit, CaseFile file) {
        Restrained.of(file).stream()
                .filter(one -> one.decided().isPresent() && !one.isOver(file))
                .filter(one -> one.restriction().tellings().isEmpty())
                .forEach(one -> lift(unit, one, "Never told, and decided anew."));
    }

    /** Ends them from this moment on, without a letter. */
    static void end(Unit unit, List<Restrained> running, String because) {
        running.forEach(one -> lift(unit, one, because));
    }

    private static void lift(Unit unit, Restrained restrained, String because) {
        Instant now = unit.now();
        unit.record(
                new RestrictionLifted(restrained.id(), now, because),
                restrained.id(),
                restrained.restriction().person());
        takeThePlaceOfTheOneBefore(unit, restrained.id());
    }

    /**
     * The one that it follows ends where it begins (J9); whatever comes back later revives nothing.
     * What was taken off before anybody knew that it had begun takes nobody's place, however late
     * its letter lands: else the person would be bound by neither.
     */
    static void takeThePlaceOfTheOneBefore(Unit unit, RestrictionId id) {
        Optional<RestrictionId> before =
                Recorded.ofKind(unit.about(id), RestrictionDecided.class)
                        .map(Recorded::fact)
                        .filter(it -> it.restriction().equals(id))
                        .findFirst()
                        .map(RestrictionDecided::follows);
        before.ifPresent(old -> {
            Restriction next = Restrictions.of(unit, id).orElseThrow();
            boolean wasTakenOff =
                    Recorded.ofKind(unit.about(id), RestrictionLifted.class)
                            .anyMatch(lifted -> lifted.fact().restriction().equals(id));
            Optional<Instant> from = next.began().filter(_ -> !wasTakenOff);
            Optional<Instant> known =
                    Recorded.ofKind(unit.about(old), RestrictionReplaced.class)
                            .map(Recorded::fact)
                            .filter(it -> it.by().equals(id))
                            .reduce((earlier, later) -> later)
                            .map(RestrictionReplaced::from);
            if (TellingOfRestrictions.isNews(known, from, unit.now())) {
                unit.record(
                        new RestrictionReplaced(old, id, from.orElse(null)), old, next.person());
            }
        });
    }
}
