package org.evenhand.casework.act;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Told;
import org.evenhand.letter.WhenTold;
import org.evenhand.restriction.RestrictionTellingUndone;
import org.evenhand.restriction.RestrictionTold;
import org.springframework.stereotype.Component;

/**
 * When the person is told of a restriction's letter, the restriction binds them from then; when the
 * letter comes back, it no longer does, from then on and not backwards (J6).
 */
@Component
class TellingOfRestrictions implements WhenTold {
    @Override
    public void told(Unit unit, IssuedLetter letter, Told told) {
        RestrictionId restriction = letter.issued().restriction();
        if (letter.kind() != LetterKind.PCCR || restriction == null) {
            return;
        }
        for (Told.Stretch stretch : told.stretches()) {
            if (!isRecorded(unit, restriction, stretch.from())) {
                unit.record(
                        new RestrictionTold(restriction, stretch.from()),
                        restriction,
                        letter.person());
            }
            Instant undone = stretch.undoneFrom();
            if (undone != null && !isUndone(unit, restriction, stretch.from())) {
                unit.record(
                        new RestrictionTellingUndone(restriction, stretch.from(), undone),
                        restriction,
                        letter.person());
            }
        }
    }

    private static boolean isRecorded(Unit unit, RestrictionId restriction, Instant from) {
        Optional<Instant> same =
                Recorded.ofKind(unit.about(restriction), RestrictionTold.class)
                        .map(told -> told.fact().from())
                        .filter(from::equals)
                        .findFirst();
        return same.isPresent();
    }

    private static boolean isUndone(Unit unit, RestrictionId restriction, Instant from) {
        return Recorded.ofKind(unit.about(restriction), RestrictionTellingUndone.class)
                .anyMatch(undone -> undone.fact().toldFrom().equals(from));
    }
}
