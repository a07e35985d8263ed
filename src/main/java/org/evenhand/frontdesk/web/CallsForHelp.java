package org.evenhand.frontdesk.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.evenhand.frontdesk.Alerts;
import org.evenhand.frontdesk.Call;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ui.Link;
import org.springframework.stereotype.Component;

/** The calls for help that lie across the pages of those whom they fetch. */
@Component
public class CallsForHelp {
    private static final Duration JUST_NOW = Duration.ofHours(1);

    private final Acts acts;

    CallsForHelp(Acts acts) {
        this.acts = acts;
    }

    /** Calls that nobody has answered, the latest first; no name of whom they are about. */
    public List<Link> openFor(Scope scope) {
        return acts.lookUp(
                scope,
                unit -> Alerts.open(unit).stream().map(call -> link(call, unit.now())).toList());
    }

    private static Link link(Call call, Instant now) {
        // What was pressed while nobody could be told may come to light on another day.
        boolean longAgo = call.calledAt().plus(JUST_NOW).isBefore(now);
        return Link.to(
                (longAgo
                                ? "%s at %s: %s called, and nobody has answered. Open"
                                : "%s at %s: %s needs somebody now. Open")
                        .formatted(
                                call.kind().words(),
                                longAgo
                                        ? AsAt.saidWithTheDay(call.calledAt())
                                        : AsAt.said(call.calledAt()),
                                call.whoAndWhere()),
                call.address());
    }
}
