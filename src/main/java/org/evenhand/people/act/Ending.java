package org.evenhand.people.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.Kept;
import org.evenhand.people.NoLongerSo;
import org.evenhand.people.Person;

/**
 * Something recorded about a person holds no longer. What was recorded stays; its last day is
 * written beside it (P45).
 */
public abstract sealed class Ending
        permits EndingAContactPoint,
                EndingARelationship,
                EndingAChild,
                EndingAStanding,
                EndingAnAdjustment,
                EndingARepresentative {
    private static final PolicyParagraph RECORD = PolicyParagraph.p(45);

    private final OnAPerson onAPerson;
    private final Act act;
    private final Function<Person, List<? extends Kept<?>>> among;

    Ending(OnAPerson onAPerson, Act act, Function<Person, List<? extends Kept<?>>> among) {
        this.onAPerson = onAPerson;
        this.act = act;
        this.among = among;
    }

    /** The act's name, for the form's ticket. */
    public final Act act() {
        return act;
    }

    /** What of the person has that id and is of the kind that this act ends. */
    public final Optional<? extends Kept<?>> find(Person person, FactId what) {
        return among.apply(person).stream().filter(kept -> kept.id().equals(what)).findFirst();
    }

    /**
     * Ends it.
     *
     * @param lastDay the last day on which it is so; not before the first, not after an end already
     *     recorded
     */
    public final Outcome end(
            Scope scope,
            FormTicket ticket,
            PersonId person,
            FactId what,
            LocalDate lastDay,
            String because) {
        return onAPerson.perform(
                scope,
                act,
                ticket,
                person,
                (unit, before) -> {
                    Kept<?> kept = find(before, what).orElse(null);
                    Grounds against = against(kept, lastDay);
                    if (kept != null && against.isEmpty()) {
                        // On the record that it was written on, so that both go together (E12).
                        PersonId on = kept.fact().person();
                        unit.record(new NoLongerSo(on, what, lastDay, because), on);
                    }
                    return against;
                });
    }

    /** Every ground why it cannot end on that day. */
    static Grounds against(@org.jspecify.annotations.Nullable Kept<?> kept, LocalDate lastDay) {
        if (kept == null) {
            return Grounds.of(
                    new Ground(
                            "people.nothing-to-end",
                            RECORD,
                            "That is not recorded of this person",
                            "Open their page, which shows what is."));
        }
        if (lastDay.isBefore(kept.fact().from())) {
            return Grounds.of(
                    new Ground(
                            "people.ends-before-it-began",
                            RECORD,
                            "The last day is before the first day",
                            "Choose the first day or a later one. If it never was so, choose the"
                                    + " first day and say that under Why."));
        }
        LocalDate already = kept.lastDay();
        if (already != null && already.isBefore(lastDay)) {
            return Grounds.of(
                    new Ground(
                            "people.ended-already",
                            RECORD,
                            "An earlier last day is recorded already",
                            "If that is right, nothing more has to be done; if it was so once more"
                                    + " later, add it again from that day."));
        }
        return Grounds.none();
    }
}
