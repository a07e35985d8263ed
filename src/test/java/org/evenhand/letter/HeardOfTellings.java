package org.evenhand.letter;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.evenhand.ledger.Unit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A higher chapter, for the tests: it notes what it hears, and records a fact of its own. The
 * demonstration is not one of them: the program by itself opens it too, and knows no such fact.
 */
@Component
@Profile("!demo")
class HeardOfTellings implements WhenTold {
    /** What it records, in the same unit of work. */
    @FactName("test.heard-of-telling")
    record Heard(LetterId letter, boolean stands) implements Fact {}

    /** One call. */
    record Call(LetterId letter, Told told) {}

    private final List<Call> calls = new CopyOnWriteArrayList<>();

    @Override
    public void told(Unit unit, IssuedLetter letter, Told told) {
        calls.add(new Call(letter.id(), told));
        unit.record(new Heard(letter.id(), told.stands()), letter.id());
    }

    List<Told> of(IssuedLetter letter) {
        return calls.stream()
                .filter(call -> call.letter().equals(letter.id()))
                .map(Call::told)
                .toList();
    }
}
