package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.access.Decision;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.AuthorityOutcome;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.RequestToTheAuthority;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Rule;
import org.evenhand.kernel.Scope;

/** What has to be so before somebody records what the authority answered (P63, F8). */
@SuppressWarnings("ImmutableEnumChecker") // its fields are records and functions without state
enum AuthorityAnswerRule implements Rule<AuthorityAnswerRule.Proposal> {
    /** Nothing is recorded of an answer that was not asked for, or was given already. */
    WAS_ASKED(
            "authority.was-asked",
            "F8",
            it ->
                    Reason.unless(
                            it.request().isPresent(),
                            "The authority was not asked, or its answer is recorded already.",
                            "Record first that the form was sent. The case says how it stands.")),
    RECORDED_BY_WHO_ASKED(
            "authority.recorded-by-who-asks",
            "P63",
            it -> CaseRules.decider(it.file().whoDecides(Decision.ESCALATION), it.by())),
    AFTER_IT_WAS_SENT(
            "authority.answered-after-it-was-asked",
            "F8",
            it ->
                    it.sentOn()
                            .filter(it.answer().on()::isBefore)
                            .map(sent ->
                                    new Reason(
                                            "The form was only sent on %s."
                                                    .formatted(PrintedDate.of(sent)),
                                            "Enter the day on which you heard from the authority."))),
    DAY_HAS_COME(
            "authority.has-answered",
            "F8",
            it ->
                    Reason.unless(
                            !it.answer().on().isAfter(it.file().today()),
                            "That day is still to come.",
                            "Record what the authority answered, and not what it may answer.")),
    LETTER_IS_DATED(
            "authority.letter-is-dated",
            "F8",
            it ->
                    Reason.unless(
                            it.isDatedWhereItWrote(),
                            "Its letter needs its date, which is neither before the form was sent nor after"
                                    + " you heard of it.",
                            "Copy the date from the letter. If it has not written yet, that is no"
                                    + " answer: wait for it."));

    /** The answer that somebody is about to record. */
    record Proposal(CaseFile file, Scope by, HearingFromTheAuthority.Answer answer) {
        Optional<RequestToTheAuthority> request() {
            return RequestToTheAuthority.waiting(file);
        }

        Optional<LocalDate> sentOn() {
            return request().map(one -> one.sent().fact().on());
        }

        boolean isDatedWhereItWrote() {
            LocalDate dated = answer.letterDated();
            return answer.outcome() != AuthorityOutcome.WROTE
                    || (dated != null
                            && !dated.isAfter(answer.on())
                            && sentOn().filter(dated::isBefore).isEmpty());
        }
    }

    private final String rule;
    private final PolicyParagraph paragraph;
    private final Function<Proposal, Optional<Reason>> broken;

    AuthorityAnswerRule(
            String rule, String paragraph, Function<Proposal, Optional<Reason>> broken) {
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
