package org.evenhand.letter.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.HoldEnded;
import org.evenhand.letter.Holds;
import org.evenhand.letter.LettersHeld;
import org.evenhand.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One control stops all letters to a person, and deletion with them: a death or a serious illness,
 * a claim, a police matter (E15, E30).
 */
@Component
@Paragraphs("P65")
public class HoldingLetters {
    public static final Act HOLD = new Act("letter.hold-letters");
    public static final Act END = new Act("letter.end-hold");

    private static final PolicyParagraph ILLNESS = new PolicyParagraph("E15");

    private final Acts acts;

    HoldingLetters(Acts acts) {
        this.acts = acts;
    }

    /**
     * Holds them from now on.
     *
     * @param until the last day; absent until somebody ends it
     * @throws IllegalArgumentException when nobody of that id is recorded in this school
     */
    public Outcome hold(
            Scope scope,
            FormTicket ticket,
            PersonId person,
            String reason,
            @Nullable LocalDate until) {
        return acts.perform(
                scope,
                HOLD,
                ticket,
                person,
                unit -> {
                    if (People.byId(unit, person).isEmpty()) {
                        throw new IllegalArgumentException("Nobody of that id is recorded");
                    }
                    if (until != null && until.isBefore(unit.today())) {
                        return Verdict.refused(
                                Grounds.of(
                                        new Ground(
                                                "letter.hold-over-already",
                                                ILLNESS,
                                                "The last day is over already",
                                                "Choose today or a later day")));
                    }
                    unit.record(new LettersHeld(person, reason, until), person);
                    return Verdict.happened("/letters/holds");
                });
    }

    /** Lets letters go out again; a hold is ended by the headteacher or a senior leader. */
    public Outcome end(
            Scope scope, FormTicket ticket, PersonId person, FactId hold, String reason) {
        return acts.perform(
                scope,
                END,
                ticket,
                person,
                unit -> {
                    Grounds against =
                            Stream.of(inForce(unit, person, hold), byLeaders(unit))
                                    .collect(Grounds.collecting());
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    // On the record that was held, so that both go together (E12).
                    PersonId held = find(unit, person, hold).orElseThrow().held().fact().person();
                    unit.record(new HoldEnded(held, hold, reason), held);
                    return Verdict.happened("/letters/holds");
                });
    }

    private static Optional<Ground> inForce(Unit unit, PersonId person, FactId hold) {
        return find(unit, person, hold).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "letter.no-such-hold",
                                ILLNESS,
                                "No such hold is in force",
                                "Look at the list again"));
    }

    private static Optional<Holds.Hold> find(Unit unit, PersonId person, FactId hold) {
        return Holds.on(unit, person).stream()
                .filter(each -> each.id().equals(hold) && each.isInForce(unit.now()))
                .findFirst();
    }

    private static Optional<Ground> byLeaders(Unit unit) {
        return unit.scope().is(Role.HEADTEACHER, Role.SENIOR_LEADER)
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "letter.hold-ended-by-leaders",
                                ILLNESS,
                                "A hold is ended by the headteacher or a senior leader",
                                "Ask one of them"));
    }
}
