package org.evenhand.casework;

import java.util.List;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.OvertakenLetters;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.RestrictionVaried;
import org.evenhand.restriction.Restrictions;
import org.evenhand.restriction.VariationTold;
import org.springframework.stereotype.Component;

/**
 * A restriction that was withdrawn before its letter told anybody, a variation after which a milder
 * one holds already, and a contract that the school took back (J6, J9, J17).
 */
@Component
final class OvertakenByADecision implements OvertakenLetters {
    @Override
    public boolean isOvertaken(Unit unit, IssuedLetter letter) {
        RestrictionId restriction = letter.issued().restriction();
        CaseId found = letter.issued().caseId();
        return switch (letter.kind()) {
            case PCCR -> restriction != null && isWithdrawn(unit, restriction);
            case VARIATION -> restriction != null && aLaterOneHolds(unit, restriction, letter);
            case BEHAVIOUR_CONTRACT -> found != null && wasTakenBack(unit, found, letter);
            default -> false;
        };
    }

    private static boolean isWithdrawn(Unit unit, RestrictionId id) {
        return Restrictions.of(unit, id)
                .filter(one -> one.isOverAt(unit.now()))
                .map(Restriction::tellings)
                .filter(List::isEmpty)
                .isPresent();
    }

    private static boolean aLaterOneHolds(Unit unit, RestrictionId id, IssuedLetter letter) {
        List<Recorded<?>> facts = unit.about(id);
        return Restrictions.of(unit, id).filter(one -> one.isOverAt(unit.now())).isPresent()
                || Recorded.ofKind(facts, RestrictionVaried.class)
                        .map(varied -> varied.fact().letter())
                        .dropWhile(each -> !each.equals(letter.id()))
                        .skip(1)
                        .anyMatch(later ->
                                Recorded.ofKind(facts, VariationTold.class)
                                        .map(Recorded::fact)
                                        .filter(told -> told.letter().equals(later))
                                        .reduce((earlier, last) -> last)
                                        .filter(told -> told.from() != null)
                                        .isPresent());
    }

    private static boolean wasTakenBack(Unit unit, CaseId id, IssuedLetter letter) {
        return CaseFiles.byId(unit, id).stream()
                .flatMap(file -> file.theCase().contracts().stream())
                .filter(one -> one.proposed().fact().letter().equals(letter.id()))
                .anyMatch(ProposedContract::isWithdrawn);
    }
}
