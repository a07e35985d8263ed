package org.evenhand.frontdesk.act;

import org.evenhand.frontdesk.Alerts;
import org.evenhand.frontdesk.Call;
import org.evenhand.frontdesk.HelpPlace;
import org.evenhand.frontdesk.HelpPlaceSaid;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/** Whoever called for help says where they are, so that whoever comes goes to the right door. */
@Component
@Paragraphs({"P62", "J1", "J2"})
public class SayingWhere {
    public static final Act SAY = new Act("frontdesk.say-where");

    private final Acts acts;

    SayingWhere(Acts acts) {
        this.acts = acts;
    }

    /**
     * Says it, also of a call that was answered: people move. Nobody else says it for them, who
     * could send those who come to another door.
     *
     * @throws IllegalArgumentException when whoever says it made no such call in this school
     */
    public Outcome say(Scope scope, FormTicket ticket, FactId id, HelpPlace place) {
        return acts.perform(scope, SAY, ticket, id, unit -> say(unit, id, place));
    }

    private static Verdict say(Unit unit, FactId id, HelpPlace place) {
        Call call =
                Alerts.of(unit, id)
                        .filter(one -> one.isBy(unit.scope()))
                        .orElseThrow(() -> new IllegalArgumentException("There was no such call"));
        unit.record(new HelpPlaceSaid(id, place), id);
        return Verdict.happened(call.address());
    }
}
