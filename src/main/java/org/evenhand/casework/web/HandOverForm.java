package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.act.HandingADecisionOver;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** A decision goes to whoever may take it (J5); the case's page sends this with one tap. */
@Component
final class HandOverForm implements CaseForm {
    static final String PATH = "hand-over";
    static final String DECISION = "decision";

    private final HandingADecisionOver handingADecisionOver;

    HandOverForm(HandingADecisionOver handingADecisionOver) {
        this.handingADecisionOver = handingADecisionOver;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title() {
        return "Hand a decision over";
    }

    @Override
    public String lead() {
        return "Somebody else decides this, because whoever usually does is too close to it (J5). They are"
                + " told on their first page.";
    }

    @Override
    public Act act() {
        return HandingADecisionOver.HAND_OVER;
    }

    @Override
    public String button() {
        return "Hand it over";
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !HandingADecisionOver.waiting(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.oneOf(
                        DECISION,
                        "What is handed over?",
                        HandingADecisionOver.waiting(file).stream()
                                .map(decision ->
                                        Choice.of(
                                                decision.name(),
                                                "%s, to %s"
                                                        .formatted(
                                                                decision.words(),
                                                                WaitingOnACase.whoseTurn(
                                                                        file, decision))))
                                .toList()));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Decision decision = answers.oneOf(DECISION, Decision.class, "Choose what is handed over");
        return decision == null
                ? Optional.empty()
                : Optional.of(
                        handingADecisionOver.handOver(
                                scope, ticket, file.theCase().id(), decision));
    }
}
