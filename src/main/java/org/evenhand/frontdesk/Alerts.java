package org.evenhand.frontdesk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/** Calls for help from the desk: every senior is shown those that nobody has answered (J1, J2). */
public final class Alerts {
    private Alerts() {}

    /** Calls that nobody has answered, the latest first. */
    public static List<Call> open(Unit unit) {
        return all(unit).stream().filter(call -> call.answeredBy().isEmpty()).toList();
    }

    /** Every call there ever was, the latest first. */
    static List<Call> all(Unit unit) {
        List<Recorded<HelpAnswered>> answers = unit.all(HelpAnswered.class);
        List<Recorded<HelpPlaceSaid>> places = unit.all(HelpPlaceSaid.class);
        return unit.all(HelpCalled.class).stream()
                .map(called -> call(called, answers, places))
                .sorted(Comparator.comparing(Call::calledAt).reversed())
                .toList();
    }

    /** Empty when there was no such call in this school. */
    public static Optional<Call> of(Unit unit, FactId id) {
        List<Recorded<?>> facts = unit.about(id);
        List<Recorded<HelpAnswered>> answers = Recorded.ofKind(facts, HelpAnswered.class).toList();
        List<Recorded<HelpPlaceSaid>> places = Recorded.ofKind(facts, HelpPlaceSaid.class).toList();
        return unit.all(HelpCalled.class).stream()
                .filter(called -> called.id().equals(id))
                .map(called -> call(called, answers, places))
                .findFirst();
    }

    private static Call call(
            Recorded<HelpCalled> called,
            List<Recorded<HelpAnswered>> answers,
            List<Recorded<HelpPlaceSaid>> places) {
        return new Call(
                called.id(),
                called.fact().kind(),
                called.actor(),
                called.occurredAt(),
                Optional.ofNullable(called.fact().person()),
                places.stream()
                        .map(Recorded::fact)
                        .filter(said -> said.call().equals(called.id()))
                        .reduce((earlier, later) -> later)
                        .map(HelpPlaceSaid::place),
                answers.stream()
                        .filter(answer -> answer.fact().call().equals(called.id()))
                        .findFirst()
                        .map(answer -> new Call.Answer(answer.actor(), answer.recordedAt())));
    }
}
