package org.evenhand.people.importing;

import java.util.List;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.jspecify.annotations.Nullable;

/**
 * One contact of one pupil, as a row of the file has it.
 *
 * @param child empty when the file names no pupil
 * @param relationship as the file says it; may be empty
 * @param number in the other system; may be empty
 * @param courtOrder whether the file says that a court order concerns them
 * @param wrong why this row cannot be taken; empty when it can
 */
public record RollRow(
        int row,
        String name,
        String child,
        @Nullable YearGroup year,
        String relationship,
        RelationshipKind kind,
        boolean responsibility,
        String priority,
        boolean courtOrder,
        List<String> phones,
        List<String> eMails,
        String address,
        String number,
        String wrong) {
    public RollRow {
        phones = List.copyOf(phones);
        eMails = List.copyOf(eMails);
    }

    public boolean isFine() {
        return wrong.isEmpty();
    }
}
