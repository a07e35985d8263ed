package org.evenhand.casework.act;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ContractAnswer;
import org.evenhand.casework.ContractProposed;
import org.evenhand.casework.ProposedContract;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Rule;

/** What has to be so before it is written down what came of a behaviour contract (P55-2, J17). */
@SuppressWarnings("ImmutableEnumChecker") // its fields are records and functions without state
enum ContractAnswerRule implements Rule<ContractAnswerRule.Proposal> {
    WAITS_FOR_AN_ANSWER(
            "contract.waits-for-an-answer",
            "J17",
            it ->
                    Reason.unless(
                            it.contract().answered().isEmpty(),
                            "The answer to this contract is recorded already.",
                            "Open the case again to see how it stands.")),
    AGREED_IS_SIGNED(
            "contract.agreed-is-signed",
            "P55",
            it ->
                    Reason.unless(
                            !it.answer().answer().isAgreement() || it.answer().signed(),
                            "They have not signed it. Whoever has not signed has not agreed.",
                            "Have it signed by both sides first; or record what they said as a"
                                    + " meeting.")),
    CHANGES_ARE_WRITTEN(
            "contract.changes-are-written",
            "P55",
            it ->
                    Reason.unless(
                            it.answer().answer() != ContractAnswer.AGREED_WITH_CHANGES
                                    || (!it.answer().theyAgree().isEmpty()
                                            && !it.answer().weAgree().isEmpty()),
                            "What was changed is not written down on both sides.",
                            "Write down each side as it was signed.")),
    ANSWERED_IN_ORDER(
            "contract.answered-in-order",
            "J17",
            it ->
                    Reason.unless(
                            !it.answer().on().isBefore(it.contract().proposedOn())
                                    && !it.answer().on().isAfter(it.file().today()),
                            "That day is before the contract was proposed or after today.",
                            "Enter the day on which it was.")),
    DAY_HAS_PASSED(
            "contract.day-has-passed",
            "J17",
            it ->
                    Reason.unless(
                            it.answer().answer() != ContractAnswer.NO_ANSWER || it.hadTheirTime(),
                            "The time in which they were asked to answer has not passed since they were"
                                    + " told.",
                            "Wait for the day; if it never reached them, tell them, or take it"
                                    + " back."));

    /** What they answered, as somebody is about to record it. */
    record Proposal(CaseFile file, ProposedContract contract, AnsweringAContract.Answer answer) {
        /** Until the printed day, or as long from when they were told if that was later. */
        boolean hadTheirTime() {
            ContractProposed proposed = contract.proposed().fact();
            LocalDate by = proposed.answerBy();
            return file.hadUntil(proposed.letter(), by)
                    || Optional.ofNullable(file.toldOf().get(proposed.letter()))
                            .map(CaseFile::day)
                            .map(told ->
                                    told.plusDays(
                                            ChronoUnit.DAYS.between(contract.proposedOn(), by)))
                            .filter(later -> later.isAfter(by))
                            .filter(later -> file.hadUntil(proposed.letter(), later))
                            .isPresent();
        }
    }

    private final String rule;
    private final PolicyParagraph paragraph;
    private final Function<Proposal, Optional<Reason>> broken;

    ContractAnswerRule(String rule, String paragraph, Function<Proposal, Optional<Reason>> broken) {
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
