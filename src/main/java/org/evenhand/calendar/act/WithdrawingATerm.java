package org.evenhand.calendar.act;

import org.evenhand.calendar.AcademicYear;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.TermName;
import org.evenhand.calendar.TermWithdrawn;
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

/** The dates of a term were a mistake: until they are entered again, nobody knows them (E45). */
@Component
@Paragraphs({"P50", "P52"})
public class WithdrawingATerm {
    public static final Act WITHDRAW = new Act("calendar.withdraw-term");

    private final Acts acts;

    WithdrawingATerm(Acts acts) {
        this.acts = acts;
    }

    public Outcome withdraw(Scope scope, FormTicket ticket, AcademicYear year, TermName name) {
        return acts.performOnTheSchool(
                scope,
                WITHDRAW,
                ticket,
                "/settings/terms",
                unit -> {
                    if (Calendars.of(unit).term(name, year).isEmpty()) {
                        return Grounds.of(
                                new Ground(
                                        "calendar.no-such-term",
                                        new PolicyParagraph("E45"),
                                        "That term is not entered any more",
                                        "Nothing more has to be done: it was withdrawn already."));
                    }
                    unit.record(new TermWithdrawn(year, name));
                    return Grounds.none();
                });
    }
}
