package org.evenhand.people;

import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * The school's information system says something of a person that is not recorded of them: a name,
 * a number or an address (E12, J20).
 *
 * @param kind absent when it is a name
 * @param value as it stands in the file
 * @param imported the file it stands in
 */
@FactName("people.difference-found")
public record DifferenceFound(
        PersonId person, @Nullable ContactKind kind, String value, FactId imported)
        implements SuggestedChange {
    public DifferenceFound {
        Values.present(value);
    }

    @Override
    public Optional<ContactKind> point() {
        return Optional.ofNullable(kind);
    }

    @Override
    public Id cameWith() {
        return imported;
    }
}
