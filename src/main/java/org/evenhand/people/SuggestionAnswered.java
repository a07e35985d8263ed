package org.evenhand.people;

import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Somebody said whether a suggested number or address is the person's (E12).
 *
 * @param because who confirmed it and how, or why it is not theirs
 */
@FactName("people.suggestion-answered")
public record SuggestionAnswered(FactId suggestion, boolean theirs, String because)
        implements Fact {
    public SuggestionAnswered {
        Values.present(because);
    }
}
