package org.evenhand.frontdesk.web;

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
    private final Acts acts;

    CallsForHelp(Acts acts) {
        this.acts = acts;
    }

    /** Calls that nobody has answered, the latest first; no name of whom they are about. */
    public List<Link> openFor(Scope scope) {
        return acts.lookUp(scope, Alerts::open).stream().map(CallsForHelp::link).toList();
    }

    private static Link link(Call call) {
        return Link.to(
                call.kind().words()
                        + " at "
                        + AsAt.said(call.calledAt())
                        + ": "
                        + call.calledBy().name()
                        + " needs somebody now. Open",
                call.address());
    }
}
