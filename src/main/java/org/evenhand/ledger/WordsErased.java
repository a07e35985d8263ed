package org.evenhand.ledger;

import java.util.List;
import org.evenhand.kernel.FactId;

/**
 * The words of these facts were erased by law. Their skeletons stay in the chain and verify; this
 * says why their words are missing, so that a verifier can tell it from tampering.
 */
@FactName(WordsErased.NAME)
public record WordsErased(List<FactId> facts, String because) implements Fact {
    static final String NAME = "ledger.words-erased";

    /** The only act by which words leave; the database holds to it as well. */
    public static final Act BY = new Act("people.erase-unused");

    /** The only act whose words may leave. */
    public static final Act OF = new Act("people.import");

    public WordsErased {
        facts = List.copyOf(facts);
        if (facts.isEmpty() || because.isBlank()) {
            throw new IllegalArgumentException("What was erased and why is said");
        }
    }
}
