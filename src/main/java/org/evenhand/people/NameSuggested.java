package org.evenhand.people;

import java.util.Optional;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.FactName;

/**
 * Somebody wrote from an address of this person's under another name (E12).
 *
 * @param value the name as it was written
 * @param entry the contact it came with
 */
@FactName("people.name-suggested")
public record NameSuggested(PersonId person, String value, EntryId entry)
        implements SuggestedChange {
    public NameSuggested {
        Values.name(value);
    }

    @Override
    public Optional<ContactKind> point() {
        return Optional.empty();
    }

    @Override
    public Id cameWith() {
        return entry;
    }
}
