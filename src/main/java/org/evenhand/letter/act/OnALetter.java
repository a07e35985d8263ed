package org.evenhand.letter.act;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.Letters;
import org.evenhand.letter.WhenTold;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What every act on an issued letter has in common: two wait for each other, the letter is read
 * afresh, and when the person is told, or no longer is, the chapters above hear of it in the same
 * unit of work (J6).
 */
@Component
public class OnALetter {
    private final Acts acts;
    private final List<WhenTold> listeners;

    OnALetter(Acts acts, List<WhenTold> listeners) {
        this.acts = acts;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Performs an act on one letter.
     *
     * @param ticket absent when no form asked for it: the demonstration, or the outbox
     * @param work records, or answers the grounds against it; none when it happened
     * @throws IllegalArgumentException when no letter of that id was issued in this school
     */
    public Outcome perform(
            Scope scope,
            Act act,
            @Nullable FormTicket ticket,
            LetterId id,
            BiFunction<Unit, IssuedLetter, Grounds> work) {
        Function<Unit, Verdict> whole = unit -> onTheLetter(unit, id, work);
        return ticket == null
                ? acts.perform(scope, act, List.of(id), whole)
                : acts.perform(scope, act, ticket, id, whole);
    }

    /**
     * Performs an act on several letters at once: all of them, or, where one of them has grounds
     * against it, none.
     *
     * @param address where the result stands
     */
    public Outcome performOnAll(
            Scope scope,
            Act act,
            FormTicket ticket,
            List<LetterId> ids,
            String address,
            BiFunction<Unit, IssuedLetter, Grounds> work) {
        return acts.perform(
                scope,
                act,
                ticket,
                ids,
                unit -> {
                    Grounds against = Grounds.none();
                    for (LetterId id : ids) {
                        if (onTheLetter(unit, id, work)
                                instanceof Verdict.Refused(Grounds refused)) {
                            against = against.and(refused);
                        }
                    }
                    return against.isEmpty() ? Verdict.happened(address) : Verdict.refused(against);
                });
    }

    private Verdict onTheLetter(
            Unit unit, LetterId id, BiFunction<Unit, IssuedLetter, Grounds> work) {
        IssuedLetter before = read(unit, id);
        Grounds against = work.apply(unit, before);
        if (!against.isEmpty()) {
            return Verdict.refused(against);
        }
        IssuedLetter after = read(unit, id);
        if (after.kind().goesToThePerson() && !after.told().equals(before.told())) {
            listeners.forEach(listener -> listener.told(unit, after, after.told()));
        }
        return Verdict.happened(after.href());
    }

    private static IssuedLetter read(Unit unit, LetterId id) {
        return Letters.byId(unit, id)
                .orElseThrow(() -> new IllegalArgumentException("No letter of that id was issued"));
    }
}
