package org.evenhand.frontdesk.act;

import org.evenhand.frontdesk.tablet.TabletEnrolled;
import org.evenhand.frontdesk.tablet.TabletId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/** The device in front of somebody is enrolled at the desk, once for each form (P51, J3). */
@Component
@Paragraphs({"P51", "J3"})
public class EnrollingATablet {
    public static final Act ENROL = new Act("frontdesk.enrol-tablet");

    private final Acts acts;

    EnrollingATablet(Acts acts) {
        this.acts = acts;
    }

    /** The tablet that a form enrols: the same form sent again means the same one. */
    public static TabletId enrolledBy(FormTicket ticket) {
        return new TabletId(ticket.key());
    }

    public Outcome enrol(Scope scope, FormTicket ticket, String label, String rings) {
        TabletId tablet = enrolledBy(ticket);
        return acts.perform(
                scope,
                ENROL,
                ticket,
                unit -> {
                    unit.record(new TabletEnrolled(tablet, label, rings), tablet);
                    return Verdict.happened("/desk/tablet");
                });
    }
}
