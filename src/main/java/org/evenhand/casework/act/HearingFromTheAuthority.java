package org.evenhand.casework.act;

import java.time.LocalDate;
import org.evenhand.casework.AuthorityAnswered;
import org.evenhand.casework.AuthorityOutcome;
import org.evenhand.casework.RequestToTheAuthority;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Rule;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever asked the authority to write records what it answered (P63, F8). Whatever it is, the
 * school goes on recording (F9): its restriction is neither prolonged nor changed by it.
 */
@Component
@Paragraphs({"P63", "F8", "F9"})
public class HearingFromTheAuthority {
    public static final Act ANSWER = new Act("casework.record-authority-answer");

    private final OnACase onACase;

    HearingFromTheAuthority(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * What it answered, and when the school heard of it.
     *
     * @param letterDated the date of its letter to the person; asked only where it wrote
     * @param copySeen whether somebody at the school has seen a copy of it
     */
    public record Answer(
            LocalDate on,
            AuthorityOutcome outcome,
            String because,
            @Nullable LocalDate letterDated,
            boolean copySeen) {}

    public Outcome record(Scope scope, FormTicket ticket, CaseId id, Answer answer) {
        return onACase.record(
                scope,
                ANSWER,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against =
                            Rule.all(
                                    new AuthorityAnswerRule.Proposal(file, scope, answer),
                                    AuthorityAnswerRule.values());
                    if (against.isEmpty()) {
                        boolean wrote = answer.outcome() == AuthorityOutcome.WROTE;
                        unit.record(
                                new AuthorityAnswered(
                                        id,
                                        RequestToTheAuthority.waiting(file)
                                                .orElseThrow()
                                                .sent()
                                                .id(),
                                        answer.on(),
                                        answer.outcome(),
                                        answer.because(),
                                        wrote ? answer.letterDated() : null,
                                        wrote && answer.copySeen()),
                                id);
                    }
                    return against;
                });
    }
}
