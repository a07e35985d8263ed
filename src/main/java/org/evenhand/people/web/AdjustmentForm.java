package org.evenhand.people.web;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.AdjustmentDecision;
import org.evenhand.people.ContactNeed;
import org.evenhand.people.act.RecordingAnAdjustment;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** A line in the register of reasonable adjustments. */
@Component
final class AdjustmentForm implements PersonForm {
    private final RecordingAnAdjustment recordingAnAdjustment;

    AdjustmentForm(RecordingAnAdjustment recordingAnAdjustment) {
        this.recordingAnAdjustment = recordingAnAdjustment;
    }

    @Override
    public String path() {
        return "adjustment";
    }

    @Override
    public Act act() {
        return RecordingAnAdjustment.RECORD;
    }

    @Override
    public Optional<Outcome> send(
            Scope scope, FormTicket ticket, PersonId person, Answers answers) {
        String need = answers.text("need", Answers.LONGEST_TEXT, "Say what makes contact hard");
        ContactNeed kind = answers.oneOf("kind", ContactNeed.class, "Choose how contact has to be");
        LocalDate askedOn = answers.pastDay("askedOn");
        if (askedOn == null && answers.problems().at("askedOn") == null) {
            answers.problems().addToDate("askedOn", "Enter the day on which it came up");
        }
        AdjustmentDecision decision =
                answers.oneOf("decision", AdjustmentDecision.class, "Choose what was decided");
        boolean agreed =
                decision == AdjustmentDecision.AGREED
                        || decision == AdjustmentDecision.AGREED_IN_PART;
        String adjustment = answers.text("adjustment", Answers.LONGEST_TEXT);
        if (agreed && adjustment.isEmpty() && answers.problems().at("adjustment") == null) {
            answers.problems().add("adjustment", "Say what the school does differently");
        }
        String reason = answers.text("reason", Answers.LONGEST_TEXT);
        boolean refused =
                decision == AdjustmentDecision.NOT_AGREED
                        || decision == AdjustmentDecision.AGREED_IN_PART;
        if (refused && reason.isEmpty() && answers.problems().at("reason") == null) {
            answers.problems().add("reason", "Say why not all of it was agreed");
        }
        LocalDate inPlace = answers.day("from");
        if (agreed && inPlace == null && answers.problems().at("from") == null) {
            answers.problems().addToDate("from", "Enter the day from which it is in place");
        }
        LocalDate reviewOn = answers.day("reviewOn");
        LocalDate from = inPlace == null ? askedOn : inPlace;
        if (!answers.fine()
                || decision == null
                || kind == null
                || askedOn == null
                || from == null) {
            return Optional.empty();
        }
        return Optional.of(
                recordingAnAdjustment.record(
                        scope,
                        ticket,
                        person,
                        new RecordingAnAdjustment.Adjustment(
                                need,
                                askedOn,
                                decision,
                                adjustment,
                                reason,
                                from,
                                null,
                                reviewOn,
                                kind)));
    }
}
