package org.evenhand.frontdesk.act;

import org.evenhand.frontdesk.tablet.Tablet;
import org.evenhand.frontdesk.tablet.TabletEnded;
import org.evenhand.frontdesk.tablet.TabletId;
import org.evenhand.frontdesk.tablet.Tablets;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/** Stolen, lost or given up: the tablet is told to forget everything, and served no more (P51). */
@Component
@Paragraphs("P51")
public class EndingATablet {
    public static final Act END = new Act("frontdesk.end-tablet");

    private static final String PAGE = "/settings/tablets";

    private final Acts acts;

    EndingATablet(Acts acts) {
        this.acts = acts;
    }

    /**
     * Ends it; whoever comes second finds it ended.
     *
     * @throws IllegalArgumentException when there is no such tablet in this school
     */
    public void end(Scope scope, FormTicket ticket, TabletId id) {
        if (tablet(scope, id).isEnded()) {
            return;
        }
        Outcome _ =
                acts.perform(
                        scope,
                        END,
                        ticket,
                        id,
                        unit -> {
                            unit.record(new TabletEnded(id), id);
                            return Verdict.happened(PAGE);
                        });
    }

    private Tablet tablet(Scope scope, TabletId id) {
        return acts.lookUp(scope, unit -> Tablets.of(unit, id))
                .orElseThrow(() -> new IllegalArgumentException("There is no such tablet"));
    }
}
