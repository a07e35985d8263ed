package org.evenhand.access.act;

import org.evenhand.access.ConflictDeclared;
import org.evenhand.access.Involvement;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/**
 * Somebody says that they, or somebody else, may be too close to a matter to decide it (J5). It is
 * never refused: it raises a question, which the next uninvolved person answers.
 */
@Component
@Paragraphs({"P10", "J5"})
public class DeclaringAConflict {
    public static final Act DECLARE = new Act("access.declare-conflict");

    private final Acts acts;

    DeclaringAConflict(Acts acts) {
        this.acts = acts;
    }

    /**
     * Raises the question.
     *
     * @param matter the case, person or restriction
     * @param address where the matter's page stands, which is the result
     */
    public Outcome declare(
            Scope scope, FormTicket ticket, Id matter, Involvement involved, String address) {
        return acts.perform(
                scope,
                DECLARE,
                ticket,
                matter,
                unit -> {
                    unit.record(
                            new ConflictDeclared(
                                    involved.account(),
                                    matter.value(),
                                    involved.kind(),
                                    involved.why()),
                            matter,
                            involved.account());
                    return Verdict.happened(address);
                });
    }
}
