package org.evenhand.casework.act;

import java.util.Optional;
import java.util.function.Function;
import org.evenhand.access.Decision;
import org.evenhand.calendar.Timescale;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Rule;

/** What has to be so before a behaviour contract is proposed (P55-2, J17). */
@SuppressWarnings("ImmutableEnumChecker") // its fields are records and functions without state
enum ContractRule implements Rule<ContractProposal> {
    CASE_IS_OPEN("contract.case-is-open", "P45", it -> CaseRules.closed(it.file())),
    PROPOSED_BY_WHO_MAY(
            "contract.proposed-by-who-may",
            "P10",
            it -> CaseRules.decider(it.file().whoDecides(Decision.RESTRICTION), it.by())),
    ONE_AT_A_TIME(
            "contract.one-at-a-time",
            "J17",
            it ->
                    Reason.unless(
                            !it.anotherIsOpen(),
                            "A behaviour contract waits for its answer, or has not been looked back at.",
                            "Record what came of it first.")),
    TWO_SIDES(
            "contract.two-sides",
            "P55",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    !draft.theyAgree().isEmpty()
                                            && !draft.weAgree().isEmpty()
                                            && !draft.otherwise().isBlank()),
                            "What is asked of them, what the school promises, or what follows if it is"
                                    + " not kept is not said.",
                            "A contract has two sides. Write all three.")),
    DAYS_IN_ORDER(
            "contract.days-in-order",
            "J17",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    draft.answerBy().isAfter(it.file().today())
                                            && draft.lookBackOn().isAfter(draft.answerBy())
                                            && !draft.lookBackOn().isAfter(draft.lastDay())),
                            "The day for the answer, the day of the look back and the last day are not"
                                    + " in that order after today.",
                            "Give them time to answer, and look back before it is over.")),
    AT_MOST_A_YEAR(
            "contract.at-most-a-year",
            "P52",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    !draft.lastDay()
                                            .isAfter(
                                                    Timescale.Months.TWELVE.lastDay(
                                                            it.file().today()))),
                            "It would go on for more than twelve months.",
                            "Nothing under this policy binds anybody for longer. Propose another when it"
                                    + " ends.")),
    PERSON_CAN_BE_WRITTEN_TO(
            "contract.person-can-be-written-to", "P65", it -> CaseRules.dead(it.file()));

    private final String rule;
    private final PolicyParagraph paragraph;
    private final Function<ContractProposal, Optional<Reason>> broken;

    ContractRule(
            String rule, String paragraph, Function<ContractProposal, Optional<Reason>> broken) {
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
    public Optional<Reason> broken(ContractProposal proposal) {
        return broken.apply(proposal);
    }
}
