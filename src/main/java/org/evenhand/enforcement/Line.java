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
 * @param goesOnUntil the last day of another restriction of the same person that is in force and
 *     asks for the same; of several, the latest
 * @param done everything that was done about it, oldest first
 */
public record Line(
        Measure measure,
        Owner owner,
        List<String> how,
        Optional<LocalDate> by,
        Standing standing,
        Optional<LocalDate> lookAgainBy,
        Optional<LocalDate> goesOnUntil,
        List<Recorded<LineDone>> done) {
    public Line {
        how = List.copyOf(how);
        done = List.copyOf(done);
    }

    public boolean isOn() {
        return standing == Standing.ON || standing == Standing.TO_CHANGE;
    }

    public boolean isAskedFor() {
        return !how.isEmpty();
    }

    /** Not there as it is asked for: not yet, taken off again, or on as it was before. */
    public boolean isMissing() {
        return isAskedFor()
                && (standing == Standing.TO_DO
                        || standing == Standing.OFF
                        || standing == Standing.TO_CHANGE);
    }

    /** Asked for, and not found to be needless here. */
    boolean isWanted() {
        return isAskedFor() && standing != Standing.NOT_NEEDED;
    }

    /** What was recorded of it last is that it is on, for whichever restriction it now is. */
    public boolean wasLeftOn() {
        return isOn() || standing == Standing.GOES_ON;
    }

    /** Whether it stays on at the end of that day, because another restriction asks for it. */
    public boolean goesOnAfter(LocalDate day) {
        return goesOnUntil.filter(until -> until.isAfter(day)).isPresent();
    }

    Line ownedBy(Owner other) {
        return new Line(measure, other, how, by, standing, lookAgainBy, goesOnUntil, done);
    }

    Line goingOn(Standing now, Optional<LocalDate> until) {
        return new Line(measure, owner, how, by, now, lookAgainBy, until, done);
    }
}
