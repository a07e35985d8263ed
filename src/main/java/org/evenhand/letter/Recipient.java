package org.evenhand.letter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Unit;
import org.evenhand.people.Deaths;

/**
 * Whether somebody may be written to at all (E15, E30).
 *
 * @param deathKnownFrom the minute in which it was recorded that they have died; empty while they
 *     live
 */
public record Recipient(Optional<Instant> deathKnownFrom, List<Holds.Hold> holds) {
    private static final PolicyParagraph DEATH = new PolicyParagraph("E15");

    public static Recipient of(Unit unit, PersonId person) {
        return new Recipient(
                Deaths.of(unit, person)
                        .map(died -> died.recordedAt().truncatedTo(ChronoUnit.MINUTES)),
                Holds.on(unit, person));
    }

    /** Every ground against writing to them, or sending something to them, at that moment. */
    public Grounds against(Instant moment) {
        Stream<Ground> died =
                deathKnownFrom
                        .filter(known -> !moment.isBefore(known))
                        .map(_ -> ofDeath())
                        .stream();
        Stream<Ground> held =
                holds.stream().filter(hold -> hold.isInForce(moment)).map(Recipient::ofHold);
        return new Grounds(Stream.concat(died, held).toList());
    }

    private static Ground ofDeath() {
        return new Ground(
                "letter.person-has-died",
                DEATH,
                "It is recorded that this person has died. Nothing is sent to them",
                "Write down only what was sent before that, with its own day and time; if it is a"
                        + " mistake, say so on their page first");
    }

    private static Ground ofHold(Holds.Hold hold) {
        String until =
                hold.held().fact().until() == null
                        ? "until somebody ends it"
                        : "until " + PrintedDate.of(hold.held().fact().until());
        return new Ground(
                "letter.held",
                DEATH,
                "%s holds all letters to this person %s: %s"
                        .formatted(hold.held().actor().name(), until, hold.held().fact().reason()),
                "Wait, or have the headteacher end the hold");
    }
}
