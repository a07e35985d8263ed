package org.evenhand.access;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * Who may prepare and post on one case without deciding anything (J19).
 *
 * @param standing those grants that have not been withdrawn, in the order in which they were given
 */
public record Grants(List<Recorded<PreparingGranted>> standing) {
    public Grants {
        standing = List.copyOf(standing);
    }

    public static Grants onCase(Unit unit, CaseId onCase) {
        List<Recorded<PreparingGranted>> standing = new ArrayList<>();
        for (Recorded<?> told : unit.about(onCase)) {
            told.as(PreparingGranted.class).ifPresent(standing::add);
            told.as(PreparingWithdrawn.class)
                    .ifPresent(withdrawn ->
                            standing.removeIf(given ->
                                    given.fact().account().equals(withdrawn.fact().account())));
        }
        return new Grants(standing);
    }

    public boolean mayPrepare(AccountId account) {
        return standing.stream().anyMatch(given -> given.fact().account().equals(account));
    }
}
