package org.evenhand.casework;

/**
 * What may follow when a behaviour contract was not kept (P55-2, J17). None of it is done by being
 * chosen: each leads to its own decision, with the gates of that decision.
 */
public enum ContractConsequence {
    TALK("We talk with them about it, and it goes on"),
    ANOTHER_CONTRACT("Another contract is proposed"),
    WARNING("A warning is considered"),
    RESTRICTION("A restriction is considered"),
    EARLY_REVIEW("The restriction that is in force is reviewed early"),
    NOTHING("Nothing more follows");

    private final String words;

    ContractConsequence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
