package org.evenhand.restriction;

/**
 * What somebody in the school does so that a clause is kept, in words for whoever does it.
 *
 * @param how one or two whole sentences, without the reason for any of it (P51)
 */
public record CarriedOut(Measure where, String how) {
    public CarriedOut {
        if (how.isBlank()) {
            throw new IllegalArgumentException("A line says what is to be done");
        }
    }
}
