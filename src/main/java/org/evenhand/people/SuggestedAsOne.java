package org.evenhand.people;

import java.util.List;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Somebody thinks that two records are one person's, and does not decide it: those who lead the
 * school do (E12).
 */
@FactName("people.suggested-as-one")
public record SuggestedAsOne(
        PersonId one, PersonId other, List<Sameness> compared, String how, String because)
        implements Fact {
    public SuggestedAsOne {
        compared = List.copyOf(compared);
        Values.present(how);
        Values.present(because);
    }
}
