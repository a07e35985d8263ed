package org.evenhand.school.act;

import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.ReviewHearing;
import org.evenhand.school.ReviewHearingNamed;
import org.springframework.stereotype.Component;

/** The school says who hears requests for review (B1, B2). */
@Component
@Paragraphs("P50")
public class NamingReviewHearing {
    public static final Act NAME = new Act("school.name-review-hearing");

    private final OnTheSchool onTheSchool;

    NamingReviewHearing(OnTheSchool onTheSchool) {
        this.onTheSchool = onTheSchool;
    }

    /** From today on. */
    public Outcome name(Scope scope, FormTicket ticket, ReviewHearing hearing) {
        return onTheSchool.perform(
                scope,
                NAME,
                ticket,
                unit -> {
                    unit.record(new ReviewHearingNamed(hearing, unit.today()), scope.org());
                    return Grounds.none();
                });
    }
}
