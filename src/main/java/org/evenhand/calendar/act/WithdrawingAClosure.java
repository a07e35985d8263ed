package org.evenhand.calendar.act;

import java.time.LocalDate;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.ClosureWithdrawn;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;

/** The school was open after all. */
@Component
@Paragraphs({"P50", "P52"})
public class WithdrawingAClosure {
    public static final Act WITHDRAW = new Act("calendar.withdraw-closure");

    private final Acts acts;

    WithdrawingAClosure(Acts acts) {
        this.acts = acts;
    }

    public Outcome withdraw(Scope scope, FormTicket ticket, LocalDate day) {
        return acts.performOnTheSchool(
                scope,
                WITHDRAW,
                ticket,
                "/settings/terms",
                unit -> {
                    if (Calendars.of(unit).dates().closures().stream()
                            .noneMatch(closure -> closure.day().equals(day))) {
                        return Grounds.of(
                                new Ground(
                                        "calendar.no-such-closure",
                                        new PolicyParagraph("E52"),
                                        "No closure is entered for that day any more",
                                        "Nothing more has to be done: it was withdrawn already."));
                    }
                    unit.record(new ClosureWithdrawn(day));
                    return Grounds.none();
                });
    }
}
