package org.evenhand.casework.act;

import java.util.function.BiFunction;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.CaseFiles;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/**
 * What every act on a case has in common: two on one case wait for each other, and each decides on
 * the case as the other left it.
 */
@Component
class OnACase {
    private final Acts acts;

    OnACase(Acts acts) {
        this.acts = acts;
    }

    /** What is done on a case while it is open, as nearly everything is. */
    Outcome perform(
            Scope scope,
            Act act,
            FormTicket ticket,
            CaseId id,
            BiFunction<Unit, CaseFile, Verdict> work) {
        return performEvenWhenClosed(
                scope,
                act,
                ticket,
                id,
                (unit, file) ->
                        CaseRules.closed(file)
                                .map(reason -> Verdict.refused(Grounds.of(isClosed(reason))))
                                .orElseGet(() -> work.apply(unit, file)));
    }

    /**
     * The same for what is asked of a case for as long as it is kept, closed or not.
     *
     * @throws IllegalArgumentException when there is no case of that id in this school
     */
    Outcome performEvenWhenClosed(
            Scope scope,
            Act act,
            FormTicket ticket,
            CaseId id,
            BiFunction<Unit, CaseFile, Verdict> work) {
        return acts.perform(
                scope, act, ticket, id, unit -> work.apply(unit, CaseFiles.require(unit, id)));
    }

    private static Ground isClosed(Reason reason) {
        return new Ground("case.is-open", PolicyParagraph.p(45), reason.because(), reason.remedy());
    }

    /** The same for acts that record something and lead back to the case. */
    Outcome record(
            Scope scope,
            Act act,
            FormTicket ticket,
            CaseId id,
            BiFunction<Unit, CaseFile, Grounds> work) {
        return perform(
                scope,
                act,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = work.apply(unit, file);
                    return against.isEmpty()
                            ? Verdict.happened(address(id))
                            : Verdict.refused(against);
                });
    }

    static String address(CaseId id) {
        return "/cases/" + id.text();
    }
}
