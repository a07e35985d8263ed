package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.Set;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Escalation;
import org.evenhand.casework.EscalationSent;
import org.evenhand.casework.FormSentBy;
import org.evenhand.casework.RequestToTheAuthority;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Rule;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;

/**
 * The headteacher, or whoever acts as one, records that the escalation form was sent (P63, F8). It
 * is sent outside; what it asks for is the authority's to decide, case by case.
 */
@Component
@Paragraphs({"P63", "F8"})
public class SendingAnEscalation {
    public static final Act SEND = new Act("casework.send-escalation");

    private static final Set<String> ON_THE_FORM =
            Set.of(EscalationRule.FORM_IS_COMPLETE.rule(), EscalationRule.AUTHORITY_DECIDES.rule());

    private final OnACase onACase;

    SendingAnEscalation(OnACase onACase) {
        this.onACase = onACase;
    }

    /** When the form went, how, and to whom at the authority. */
    public record Sent(LocalDate on, FormSentBy how, String to) {}

    /**
     * Records that it was sent; what could not be printed was not.
     *
     * @param form as it was filled in
     */
    public Outcome send(
            Scope scope,
            FormTicket ticket,
            CaseId id,
            PreparingAnEscalation.Draft form,
            Sent sent) {
        return onACase.record(
                scope,
                SEND,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = against(file, scope, form, sent);
                    if (against.isEmpty()) {
                        unit.record(
                                new EscalationSent(
                                        id,
                                        Escalation.of(file).orElseThrow().restrained().id(),
                                        sent.on(),
                                        sent.how(),
                                        sent.to(),
                                        form.typed().asked()),
                                id);
                    }
                    return against;
                });
    }

    private static Grounds against(
            CaseFile file, Scope by, PreparingAnEscalation.Draft form, Sent sent) {
        return leadingToTheForm(file, PreparingAnEscalation.against(file, by, form))
                .and(
                        Rule.all(
                                new EscalationSentRule.Proposal(file, sent),
                                EscalationSentRule.values()));
    }

    /** What is missing on the form is put right on its own pages. */
    private static Grounds leadingToTheForm(CaseFile file, Grounds against) {
        String form = OnACase.address(file.theCase().id()) + "/decide/escalation";
        return new Grounds(
                against.all().stream()
                        .map(ground ->
                                ON_THE_FORM.contains(ground.rule()) ? ground.doneAt(form) : ground)
                        .toList());
    }

    /** Whether there is anything to record: the authority may be asked, and is not waited for. */
    public static boolean isAtHand(CaseFile file) {
        return Escalation.mayBeAskedFor(file)
                && RequestToTheAuthority.waiting(file)
                        .filter(one -> !one.isOverdue(file))
                        .isEmpty();
    }
}
