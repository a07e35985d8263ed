package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.RequestToTheAuthority;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Rule;

/**
 * What has to be so, beside all that its print asks, before somebody records that the escalation
 * form was sent (P63, F8).
 */
@SuppressWarnings("ImmutableEnumChecker") // its fields are records and functions without state
enum EscalationSentRule implements Rule<EscalationSentRule.Proposal> {
    NOTHING_WAITS(
            "escalation-sent.nothing-waits",
            "F8",
            it ->
                    RequestToTheAuthority.waiting(it.file())
                            .filter(one -> !one.isOverdue(it.file()))
                            .map(one ->
                                    new Reason(
                                            "The form was sent on %s, and the authority has not answered."
                                                    .formatted(
                                                            PrintedDate.of(one.sent().fact().on())),
                                            "Record its answer when it comes. If there is none, the form may go"
                                                    + " again after %s."
                                                            .formatted(
                                                                    PrintedDate.of(
                                                                            one.answerDue(
                                                                                    it.file())))))),
    SOMETHING_NEW(
            "escalation-sent.something-new",
            "F8",
            it ->
                    Reason.unless(
                            !it.isAnsweredAlready(),
                            "The authority has answered, and nothing that counts has happened since.",
                            "Go on recording (F9). It can be asked again when conduct goes on.")),
    DAY_FITS(
            "escalation-sent.day-fits",
            "P63",
            it ->
                    it.earliest()
                            .filter(it.sent().on()::isBefore)
                            .map(first ->
                                    new Reason(
                                            "On that day there was nothing to send: what it rests on came on %s."
                                                    .formatted(PrintedDate.of(first)),
                                            "Enter the day on which the form went."))),
    DAY_HAS_COME(
            "escalation-sent.day-has-come",
            "F8",
            it ->
                    Reason.unless(
                            !it.sent().on().isAfter(it.file().today()),
                            "That day is still to come.",
                            "Send the form, then record that it was sent."));

    /** The sending that somebody is about to record. */
    record Proposal(CaseFile file, SendingAnEscalation.Sent sent) {
        /** Whether an earlier request is over, and nothing has happened since. */
        boolean isAnsweredAlready() {
            return RequestToTheAuthority.latest(file)
                            .filter(RequestToTheAuthority::isSettled)
                            .isPresent()
                    && RequestToTheAuthority.restsOn(file).isEmpty();
        }

        /** The first day on which there was something to send, after what was sent before. */
        Optional<LocalDate> earliest() {
            Stream<LocalDate> before =
                    RequestToTheAuthority.latest(file).stream()
                            .map(one -> one.heardOn().orElse(one.sent().fact().on()));
            Stream<LocalDate> conduct =
                    RequestToTheAuthority.restsOn(file).stream()
                            .map(Entry::happenedOn)
                            .min(LocalDate::compareTo)
                            .stream();
            return Stream.concat(conduct, before).max(LocalDate::compareTo);
        }
    }

    private final String rule;
    private final PolicyParagraph paragraph;
    private final Function<Proposal, Optional<Reason>> broken;

    EscalationSentRule(String rule, String paragraph, Function<Proposal, Optional<Reason>> broken) {
        this.rule = rule;
        this.paragraph = new PolicyParagraph(paragraph);
        this.broken = broken;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public PolicyParagraph paragraph() {
        return paragraph;
    }

    @Override
    public Optional<Reason> broken(Proposal proposal) {
        return broken.apply(proposal);
    }
}
