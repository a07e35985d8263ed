package org.evenhand.settings.web;

import java.util.Optional;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.ReviewHearing;
import org.evenhand.school.act.NamingReviewHearing;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** Who hears requests for review (B1). */
@Component
final class ReviewHearingForm implements SchoolForm {
    private final NamingReviewHearing namingReviewHearing;

    ReviewHearingForm(NamingReviewHearing namingReviewHearing) {
        this.namingReviewHearing = namingReviewHearing;
    }

    @Override
    public String path() {
        return "reviews";
    }

    @Override
    public Act act() {
        return NamingReviewHearing.NAME;
    }

    @Override
    public String field() {
        return "who";
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, Answers answers) {
        String who = answers.line("who", Answers.LONGEST_NAME, "Say who hears requests for review");
        String askedAt =
                answers.text("askedAt", Answers.LONGEST_LINE, "Say where a request is sent");
        if (!answers.fine()) {
            return Optional.empty();
        }
        return Optional.of(
                namingReviewHearing.name(scope, ticket, new ReviewHearing(who, askedAt)));
    }
}
