package org.evenhand.letter;

import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Letters go out to this person again.
 *
 * @param hold the {@link LettersHeld} that ends
 */
@FactName("letter.hold-ended")
public record HoldEnded(PersonId person, FactId hold, String reason) implements Fact {}
