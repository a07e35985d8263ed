package org.evenhand.casework;

import org.evenhand.ledger.Recorded;

/**
 * One recorded fact as a file of the case has it.
 *
 * @param number from 1, in the order in which it was written down
 * @param withheld why this part of the file does not show it; empty when it does
 */
public record FiledFact(int number, Recorded<?> recorded, String withheld) {
    public boolean isShown() {
        return withheld.isEmpty();
    }
}
