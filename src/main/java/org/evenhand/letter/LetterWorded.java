package org.evenhand.letter;

import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** Every word of an issued letter, block by block, so that it can be read again without its PDF. */
@FactName("letter.worded")
public record LetterWorded(LetterId letter, LetterDocument document) implements Fact {}
