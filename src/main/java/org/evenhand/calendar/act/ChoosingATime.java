package org.evenhand.calendar.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.calendar.Allowance;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.TimerChosen;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;

/** The school allows its own time for a deadline; those that the law sets it cannot change. */
@Component
@Paragraphs("P4")
public class ChoosingATime {
    public static final Act CHOOSE = new Act("calendar.choose-time");

    /** A school year, about; more would be no deadline at all. */
    private static final int MOST_DAYS = 200;

    private static final int MOST_MONTHS = 36;

    private final Acts acts;

    ChoosingATime(Acts acts) {
        this.acts = acts;
    }

    public Outcome choose(Scope scope, FormTicket ticket, Timer timer, Allowance.Count allowed) {
        return acts.performOnTheSchool(
                scope,
                CHOOSE,
                ticket,
                "/settings/times",
                unit -> {
                    Grounds against = against(timer, allowed);
                    if (against.isEmpty()) {
                        unit.record(new TimerChosen(timer, allowed));
                    }
                    return against;
                });
    }

    private static Grounds against(Timer timer, Allowance.Count allowed) {
        int most = allowed.unit() == Allowance.Unit.CALENDAR_MONTHS ? MOST_MONTHS : MOST_DAYS;
        return Stream.of(
                        when(
                                !timer.isTheSchoolsToChoose(),
                                timer,
                                "timer.not-the-schools",
                                timer.isSetByLaw()
                                        ? "This time is set by law, and no school can choose another"
                                        : "This follows the term dates: change those instead"),
                        when(
                                allowed.number() > most,
                                timer,
                                "timer.too-long",
                                "The most that can be allowed is "
                                        + new Allowance.Count(most, allowed.unit())),
                        when(
                                allowed.number() == 0 && timer.needsSomeTime(),
                                timer,
                                "timer.too-short",
                                "Somebody else has to answer within it, so it must be at least one"))
                .collect(Grounds.collecting());
    }

    private static Optional<Ground> when(boolean wrong, Timer timer, String rule, String because) {
        return wrong ? Optional.of(new Ground(rule, timer.paragraph(), because)) : Optional.empty();
    }
}
