package org.evenhand.frontdesk.act;

import org.evenhand.frontdesk.Alerts;
import org.evenhand.frontdesk.Call;
import org.evenhand.frontdesk.HelpAnswered;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/** A senior takes over a call for help from the desk (J1); the others are then told who came. */
@Component
@Paragraphs({"P62", "J1", "J2"})
public class AnsweringACall {
    public static final Act ANSWER = new Act("frontdesk.answer-call");

    private final Acts acts;

    AnsweringACall(Acts acts) {
        this.acts = acts;
    }

    /**
     * Takes the call over, unless somebody has.
     *
     * @throws IllegalArgumentException when there was no such call in this school
     */
    public Outcome answer(Scope scope, FormTicket ticket, FactId id) {
        return acts.perform(scope, ANSWER, ticket, id, unit -> answer(unit, id));
    }

    private static Verdict answer(Unit unit, FactId id) {
        Call call =
                Alerts.of(unit, id)
                        .orElseThrow(() -> new IllegalArgumentException("There was no such call"));
        if (call.answeredBy().isPresent()) {
            return Verdict.refused(
                    Grounds.of(
                            new Ground(
                                    "help.answered",
                                    PolicyParagraph.j(1),
                                    call.answeredBy().get().by().name()
                                            + " has already answered this call.")));
        }
        unit.record(new HelpAnswered(id), id);
        return Verdict.happened(call.address());
    }
}
