package org.evenhand.school;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/** Schools, as their facts tell them. */
public final class Schools {
    private Schools() {}

    /** The school of this unit of work; empty before it was founded. */
    public static Optional<School> in(Unit unit) {
        return Settings.of(unit).school(unit.today());
    }

    /**
     * What the school has settled, as it stands today.
     *
     * @throws IllegalStateException before the school was founded
     */
    public static SchoolProfile profile(Unit unit) {
        return profile(unit, unit.today());
    }

    /** What the school had settled on that day, as we know it now. */
    public static SchoolProfile profile(Unit unit, LocalDate day) {
        return Settings.of(unit).profile(day);
    }

    /**
     * What was in force, and written down, at that moment: what somebody who decided then went by,
     * whatever was entered for that day later.
     */
    public static SchoolProfile profileAsKnownAt(Unit unit, Instant moment) {
        return Settings.of(unit)
                .recordedBy(moment)
                .profile(LocalDate.ofInstant(moment, Period.LONDON));
    }

    /** The day on which the school began to keep its record here. */
    public static LocalDate foundedOn(Unit unit) {
        return unit.all(SchoolFounded.class).stream()
                .map(founded -> LocalDate.ofInstant(founded.recordedAt(), Period.LONDON))
                .min(LocalDate::compareTo)
                .orElse(unit.today());
    }

    /** Who hears requests for review on that day (B1). */
    public static Optional<ReviewHearing> reviewHearing(Unit unit, LocalDate day) {
        return Settings.of(unit)
                .inForce(ReviewHearingNamed.class, day)
                .map(named -> named.fact().hearing());
    }

    /** The full text of the policy in force on that day, when the school keeps it here. */
    public static Optional<String> policyText(Unit unit, LocalDate day) {
        return Settings.of(unit)
                .inForce(PolicyAdopted.class, day)
                .flatMap(adopted ->
                        Recorded.ofKind(unit.about(adopted.id()), PolicyTextKept.class)
                                .map(kept -> kept.fact().text())
                                .reduce((earlier, later) -> later));
    }

    /** Everything the school ever settled, in the order in which it was written down. */
    public static List<Recorded<Setting>> history(Unit unit) {
        return Settings.of(unit).all();
    }
}
