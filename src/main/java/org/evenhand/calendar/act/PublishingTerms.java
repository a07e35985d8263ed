package org.evenhand.calendar.act;

import java.util.List;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.Closure;
import org.evenhand.calendar.ClosureEntered;
import org.evenhand.calendar.TermChanges;
import org.evenhand.calendar.TermPublished;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/**
 * The school publishes term dates, one term or a whole sheet (E43, E46). Dates already printed in
 * letters stay as they were printed; only what is decided from now on goes by the new ones.
 */
@Component
@Paragraphs({"P50", "P52"})
public class PublishingTerms {
    public static final Act PUBLISH = new Act("calendar.publish-terms");

    private final Acts acts;

    PublishingTerms(Acts acts) {
        this.acts = acts;
    }

    /** Those that are as they were are not recorded again. */
    public Outcome publish(
            Scope scope, FormTicket ticket, List<TermPublished> terms, List<Closure> closures) {
        return acts.performOnTheSchool(
                scope, PUBLISH, ticket, "/settings/terms", unit -> publish(unit, terms, closures));
    }

    private static Grounds publish(Unit unit, List<TermPublished> terms, List<Closure> closures) {
        TermChanges changes = new TermChanges(Calendars.of(unit).dates(), terms, closures);
        Grounds against = changes.against();
        if (against.isEmpty()) {
            changes.news().forEach(published -> unit.record(published));
            changes.newClosures().forEach(closure -> unit.record(new ClosureEntered(closure)));
        }
        return against;
    }
}
