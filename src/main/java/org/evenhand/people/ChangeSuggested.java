package org.evenhand.people;

import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * A number or an address came with a contact that is not recorded of the person it is about: a
 * suggestion that somebody confirms or not. Until then it reaches nobody and finds nobody (E12).
 *
 * @param value as it was written
 * @param entry the contact it came with
 */
@FactName("people.change-suggested")
public record ChangeSuggested(PersonId person, ContactKind kind, String value, EntryId entry)
        implements Fact {
    public ChangeSuggested {
        Values.present(value);
    }
}
