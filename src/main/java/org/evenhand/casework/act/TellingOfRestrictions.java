package org.evenhand.casework.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.enforcement.EnforcementPlans;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Told;
import org.evenhand.letter.WhenTold;
import org.evenhand.restriction.RestrictionTellingUndone;
import org.evenhand.restriction.RestrictionTold;
import org.evenhand.restriction.VariationTold;
import org.springframework.stereotype.Component;

/**
 * When the person is told of a restriction's letter, the restriction binds them from then; when the
 * letter comes back, it no longer does, from then on and not backwards (J6). A letter that comes
 * back before it could tell never binds. A variation holds from when they are told of its letter.
 */
@Component
class TellingOfRestrictions implements WhenTold {
    @Override
    public void told(Unit unit, IssuedLetter letter, Told told) {
        RestrictionId restriction = letter.issued().restriction();
        if (letter.kind() == LetterKind.PCCR && restriction != null) {
            Binding binding = new Binding(unit, letter, restriction);
            binding.undoWhatNoLongerTells(told.stretches());
            told.stretches().forEach(binding::follow);
            RestrictionEvents.takeThePlaceOfTheOneBefore(unit, restriction);
        }
        if (letter.kind() == LetterKind.VARIATION && restriction != null) {
            vary(unit, letter, restriction, told.stretches());
        }
    }

    /** Once it is milder it stays so, whatever comes back later. */
    private static void vary(
            Unit unit, IssuedLetter letter, RestrictionId restriction, List<Told.Stretch> told) {
        Optional<Instant> known =
                Recorded.ofKind(unit.about(restriction), VariationTold.class)
                        .map(Recorded::fact)
                        .filter(it -> it.letter().equals(letter.id()))
                        .reduce((earlier, later) -> later)
                        .map(VariationTold::from);
        Optional<Instant> from = first(told);
        if (isNews(known, from, unit.now())) {
            unit.record(
                    new VariationTold(restriction, letter.id(), from.orElse(null)),
                    restriction,
                    letter.person());
            from.ifPresent(moment -> EnforcementPlans.ask(unit, restriction, moment));
        }
    }

    /** What has begun does not move any more, and the same is not said twice. */
    static boolean isNews(Optional<Instant> known, Optional<Instant> from, Instant now) {
        boolean hasBegun = known.filter(begun -> !begun.isAfter(now)).isPresent();
        return !hasBegun && !known.equals(from);
    }

    /** The first moment at which they count as told; empty when nothing told them. */
    private static Optional<Instant> first(List<Told.Stretch> told) {
        return told.stream()
                .filter(one -> one.undoneFrom() == null || one.from().isBefore(one.undoneFrom()))
                .map(Told.Stretch::from)
                .min(Instant::compareTo);
    }

    /** What is recorded of one restriction's tellings, brought to what the letter now says. */
    private record Binding(Unit unit, IssuedLetter letter, RestrictionId restriction) {
        void undoWhatNoLongerTells(List<Told.Stretch> stretches) {
            for (Instant from : recorded()) {
                boolean tells =
                        stretches.stream()
                                .anyMatch(stretch ->
                                        !from.isBefore(stretch.from())
                                                && (stretch.undoneFrom() == null
                                                        || from.isBefore(stretch.undoneFrom())));
                if (!tells && undoneFrom(from).filter(undone -> !undone.isAfter(from)).isEmpty()) {
                    undo(from, from);
                }
            }
        }

        /** Tells from the stretch's beginning, or goes on from where an earlier telling ended. */
        void follow(Told.Stretch stretch) {
            Instant from = stretch.from();
            Instant until = stretch.undoneFrom();
            if (!recorded().contains(from)) {
                tell(from);
            }
            Optional<Instant> broken = undoneFrom(from);
            boolean goesOn = broken.isPresent() && (until == null || until.isAfter(broken.get()));
            Instant last = goesOn ? broken.get() : from;
            if (goesOn && !recorded().contains(last)) {
                tell(last);
            }
            if (until != null && undoneFrom(last).isEmpty()) {
                undo(last, until);
            }
        }

        private List<Instant> recorded() {
            return Recorded.ofKind(unit.about(restriction), RestrictionTold.class)
                    .map(told -> told.fact().from())
                    .toList();
        }

        private Optional<Instant> undoneFrom(Instant from) {
            return Recorded.ofKind(unit.about(restriction), RestrictionTellingUndone.class)
                    .map(Recorded::fact)
                    .filter(undone -> undone.toldFrom().equals(from))
                    .map(RestrictionTellingUndone::undoneFrom)
                    .min(Instant::compareTo);
        }

        private void tell(Instant from) {
            boolean asked = countsAsToldAlready(from);
            unit.record(new RestrictionTold(restriction, from), restriction, letter.person());
            if (!asked) {
                EnforcementPlans.ask(unit, restriction, from);
            }
        }

        /**
         * Whether another telling holds that begins no later than this one can: the days by which
         * it is carried out were written down then, and an older telling that becomes known
         * afterwards gives nobody more time.
         */
        private boolean countsAsToldAlready(Instant from) {
            Instant begins = from.isBefore(unit.now()) ? unit.now() : from;
            return recorded().stream()
                    .filter(other -> undoneFrom(other).isEmpty())
                    .anyMatch(other -> !other.isAfter(begins));
        }

        private void undo(Instant from, Instant undoneFrom) {
            unit.record(
                    new RestrictionTellingUndone(restriction, from, undoneFrom),
                    restriction,
                    letter.person());
        }
    }
}
