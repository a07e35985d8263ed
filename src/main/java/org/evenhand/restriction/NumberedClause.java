package org.evenhand.restriction;

import org.evenhand.kernel.Ground;

/** A clause with the number that the letter gives it, counted from one. */
public record NumberedClause(int number, Clause clause) {
    public NumberedClause {
        if (number < 1) {
            throw new IllegalArgumentException("Clauses are counted from one");
        }
    }

    /** {@code clause 2 (You may not ...)}, without the full stop of its sentence. */
    public String inWords() {
        return "clause %d (%s)".formatted(number, clause.sentence().replaceAll("\\.$", ""));
    }

    /** The ground that this clause gives whenever it speaks of a contact. */
    public Ground ground() {
        return new Ground(
                "clause." + clause.type(),
                clause.point().paragraph(),
                "Clause " + number + " (" + clause.point() + "): " + clause.sentence());
    }
}
