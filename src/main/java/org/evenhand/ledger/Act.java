package org.evenhand.ledger;

/**
 * The name of something a person (or a passing day) can do: {@code casework.issue-warning}. Stored
 * with every fact that the act records, so that codes are explicit and never change.
 */
public record Act(String code) {
    public Act {
        if (!code.matches("[a-z]+\\.[a-z-]+")) {
            throw new IllegalArgumentException("An act is named chapter.verb-noun: " + code);
        }
    }
}
