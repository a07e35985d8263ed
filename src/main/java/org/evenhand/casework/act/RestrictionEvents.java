package org.evenhand.casework.act;

import java.time.Instant;
import java.util.List;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.RestrictionLifted;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.RestrictionVaried;

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
        Restrained.of(file).stream()
                .filter(next -> next.follows(restrained) && !next.isOver(file))
                .forEach(next -> lift(unit, file, next, because));
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
    }
}
