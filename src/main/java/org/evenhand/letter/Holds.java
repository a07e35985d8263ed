package org.evenhand.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.people.SamePerson;

/** The holds that stop letters and deletion. */
public final class Holds {
    private Holds() {}

    /**
     * One hold.
     *
     * @param ended when somebody ended it; empty while nobody has
     */
    public record Hold(Recorded<LettersHeld> held, Optional<Instant> ended) {
        public FactId id() {
            return held.id();
        }

        public boolean isInForce(Instant moment) {
            LocalDate until = held.fact().until();
            LocalDate day = LocalDate.ofInstant(moment, Period.LONDON);
            // People write down minutes: what is sent in the minute of a change comes after it.
            return !moment.isBefore(held.recordedAt().truncatedTo(ChronoUnit.MINUTES))
                    && (until == null || !day.isAfter(until))
                    && ended.map(end -> moment.isBefore(end.truncatedTo(ChronoUnit.MINUTES)))
                            .orElse(true);
        }
    }

    /** Every hold on one person's letters, the earliest first. */
    public static List<Hold> on(Unit unit, PersonId person) {
        List<Recorded<?>> facts = unit.about(person);
        SamePerson theirs = SamePerson.among(facts, person);
        return folded(
                Recorded.ofKind(facts, LettersHeld.class)
                        .filter(held -> theirs.is(held.fact().person()))
                        .toList(),
                Recorded.ofKind(facts, HoldEnded.class).toList());
    }

    /** Every hold in the school that is in force now. */
    public static List<Hold> inForce(Unit unit) {
        return all(unit).stream().filter(hold -> hold.isInForce(unit.now())).toList();
    }

    /** Every hold that was ever begun in the school. */
    public static List<Hold> all(Unit unit) {
        return folded(unit.all(LettersHeld.class), unit.all(HoldEnded.class));
    }

    private static List<Hold> folded(
            List<Recorded<LettersHeld>> holds, List<Recorded<HoldEnded>> ends) {
        Map<FactId, Instant> ended =
                ends.stream()
                        .collect(
                                Collectors.toMap(
                                        end -> end.fact().hold(),
                                        Recorded::recordedAt,
                                        (first, _) -> first));
        return holds.stream()
                .map(held -> new Hold(held, Optional.ofNullable(ended.get(held.id()))))
                .toList();
    }
}
