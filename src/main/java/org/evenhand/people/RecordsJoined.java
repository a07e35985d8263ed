package org.evenhand.people;

import java.util.List;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * One person had been recorded twice: from now on the two records are read as one (P45, E12). No
 * fact moves; each stays on the record that it was written on.
 *
 * @param shown the record by which the person is shown
 * @param other the one that leads there
 * @param compared what fits both, none twice
 * @param how what exactly was seen or said, and by whom
 * @param because why they are joined
 */
@FactName("people.records-joined")
public record RecordsJoined(
        PersonId shown, PersonId other, List<Sameness> compared, String how, String because)
        implements Fact {
    public RecordsJoined {
        compared = List.copyOf(compared);
        Values.present(how);
        Values.present(because);
        if (shown.equals(other) || compared.isEmpty()) {
            throw new IllegalArgumentException("Two records are joined, by what fits both");
        }
    }
}
