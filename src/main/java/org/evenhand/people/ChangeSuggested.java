package org.evenhand.people;

import java.util.Optional;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.FactName;

/**
 * A number or an address came with a contact that is not recorded of the person it is about (E12).
 *
 * @param value as it was written
 * @param entry the contact it came with
 */
@FactName("people.change-suggested")
public record ChangeSuggested(PersonId person, ContactKind kind, String value, EntryId entry)
        implements SuggestedChange {
    public ChangeSuggested {
        Values.present(value);
    }

    @Override
    public Optional<ContactKind> point() {
        return Optional.of(kind);
    }

    @Override
    public Id cameWith() {
        return entry;
    }
}
