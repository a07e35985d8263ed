package org.evenhand.school.act;

import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.DeskCoverNamed;
import org.springframework.stereotype.Component;

/** The school says who covers the front desk (P51). */
@Component
@Paragraphs("P51")
public class CoveringTheDesk {
    public static final Act COVER = new Act("school.cover-desk");

    private final OnTheSchool onTheSchool;

    CoveringTheDesk(OnTheSchool onTheSchool) {
        this.onTheSchool = onTheSchool;
    }

    /** From today on. */
    public Outcome cover(Scope scope, FormTicket ticket, String who) {
        return onTheSchool.perform(
                scope,
                COVER,
                ticket,
                unit -> {
                    unit.record(new DeskCoverNamed(who, unit.today()), scope.org());
                    return Grounds.none();
                });
    }
}
