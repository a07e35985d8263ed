package org.evenhand.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.Measure;

/**
 * One place in which a restriction is carried out.
 *
 * @param how what is to be put on, one line for each clause that asks for it; empty when none does
 * @param by the last day in time; empty until the person was told
 * @param lookAgainBy when somebody looks again, while it is on
 * @param done everything that was done about it, oldest first
 */
public record Line(
        Measure measure,
        Owner owner,
        List<String> how,
        Optional<LocalDate> by,
        Standing standing,
        Optional<LocalDate> lookAgainBy,
        List<Recorded<LineDone>> done) {
    public Line {
        how = List.copyOf(how);
        done = List.copyOf(done);
    }

    public boolean isOn() {
        return standing == Standing.ON;
    }

    public boolean isAskedFor() {
        return !how.isEmpty();
    }

    /** Not there, though it is asked for: not yet, or taken off again. */
    public boolean isMissing() {
        return isAskedFor() && (standing == Standing.TO_DO || standing == Standing.OFF);
    }
}
