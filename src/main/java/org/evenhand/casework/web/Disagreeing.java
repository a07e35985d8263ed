package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.access.WhoDecides;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.Timer;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.letters.Disagree;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.school.ReviewHearing;
import org.evenhand.school.Schools;
import org.springframework.stereotype.Component;

/** How a person may ask for a decision to be looked at again, as letters print it (B1). */
@Component
class Disagreeing {
    private final Acts acts;

    Disagreeing(Acts acts) {
        this.acts = acts;
    }

    Disagree with(CaseFile file, Scope by) {
        Optional<ReviewHearing> hearing =
                acts.lookUp(by, unit -> Schools.reviewHearing(unit, unit.today()));
        Due due = file.timers().due(Timer.ASK_FOR_REVIEW, file.today(), file.calendar());
        LocalDate day = due instanceof Due.By until ? until.day() : file.today().plusDays(28);
        String uninvolved =
                file.whoDecides(Decision.REVIEW_REQUEST)
                        .decider()
                        .map(WhoDecides.Chosen::office)
                        .map(office -> "another governor (%s)".formatted(office))
                        .orElse("somebody from outside the school");
        return new Disagree(
                hearing.map(ReviewHearing::who).orElse(uninvolved),
                hearing.map(ReviewHearing::askedAt)
                        .orElse("the school's address, for the attention of the clerk"),
                day);
    }
}
