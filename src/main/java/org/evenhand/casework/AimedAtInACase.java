package org.evenhand.casework;

import org.evenhand.access.AimedAt;
import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/**
 * As at the decision: nobody deals with whoever aimed at them, also not for a colleague (P55-3).
 */
@Component
final class AimedAtInACase implements AimedAt {
    @Override
    public boolean wouldBe(Unit unit, AccountId standsIn, AccountId leaving) {
        return Cases.all(unit).stream()
                .map(one -> CaseFiles.of(unit, one))
                .filter(file ->
                        file.conduct().stream().anyMatch(entry -> entry.isDirectedAt(standsIn)))
                .flatMap(file -> Restrained.of(file).stream().filter(one -> !one.isOver(file)))
                .anyMatch(one -> one.restriction().termsDecided().isWith(leaving));
    }
}
