package org.evenhand.people.web;

import java.time.Instant;
import java.time.LocalDateTime;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Recorded;
import org.evenhand.people.PeopleImported;
import org.evenhand.ui.Times;

/** An import as it is printed. */
public record ImportView(
        String href,
        String when,
        String by,
        int rows,
        int imported,
        int same,
        int leftOut,
        int refused,
        String keptUntil) {
    static ImportView of(Recorded<PeopleImported> recorded) {
        PeopleImported fact = recorded.fact();
        return new ImportView(
                address(fact.id()),
                moment(recorded.recordedAt()),
                recorded.actor().name(),
                fact.rows(),
                fact.imported(),
                fact.same(),
                fact.leftOut(),
                fact.refused(),
                LineView.said(fact.keptUntil()));
    }

    static String address(FactId id) {
        return "/people/import/" + id.text();
    }

    static String moment(Instant moment) {
        LocalDateTime at = LocalDateTime.ofInstant(moment, Period.LONDON);
        return LineView.said(at.toLocalDate()) + " at " + Times.said(at.toLocalTime());
    }
}
