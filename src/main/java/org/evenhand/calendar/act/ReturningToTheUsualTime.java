package org.evenhand.calendar.act;

import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.TimerBackToUsual;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;

/** The school allows the usual time for a deadline again. */
@Component
@Paragraphs("P4")
public class ReturningToTheUsualTime {
    public static final Act RETURN = new Act("calendar.return-to-usual-time");

    private final Acts acts;

    ReturningToTheUsualTime(Acts acts) {
        this.acts = acts;
    }

    public Outcome giveBack(Scope scope, FormTicket ticket, Timer timer) {
        return acts.performOnTheSchool(
                scope,
                RETURN,
                ticket,
                "/settings/times",
                unit -> {
                    if (!Calendars.timers(unit).chosen().containsKey(timer)) {
                        return Grounds.of(
                                new Ground(
                                        "timer.is-usual-already",
                                        timer.paragraph(),
                                        "The usual time is allowed already",
                                        "Nothing more has to be done."));
                    }
                    unit.record(new TimerBackToUsual(timer));
                    return Grounds.none();
                });
    }
}
