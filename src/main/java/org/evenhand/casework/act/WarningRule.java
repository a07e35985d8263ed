package org.evenhand.casework.act;

import java.util.Optional;
import java.util.function.Function;
import org.evenhand.access.Decision;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Rule;

/** What has to be so before a warning is issued (P46-P48, F4), beside what its letter must say. */
@SuppressWarnings("ImmutableEnumChecker") // its fields are records and functions without state
enum WarningRule implements Rule<WarningProposal> {
    CASE_IS_OPEN("warning.case-is-open", "P45", it -> CaseRules.closed(it.file())),
    DECIDED_BY_WHO_MAY(
            "warning.decided-by-who-may", "P10", it -> CaseRules.decider(it.whoDecides(), it.by())),
    AGREED_WHERE_AFFECTED(
            "warning.agreed-where-affected",
            "J5",
            it ->
                    it.whoDecides()
                            .agreementOf()
                            .filter(_ -> !CaseRules.isSupported(it.file(), Decision.WARNING))
                            .map(whose ->
                                    new Reason(
                                            "Whoever signs is one of several who were affected, and"
                                                    + " %s (%s) has not agreed yet."
                                                            .formatted(
                                                                    whose.name(), whose.office()),
                                            "Ask for their agreement on the case, and record it."))),
    ASSESSED(
            "warning.assessed",
            "P46",
            it ->
                    Reason.unless(
                            it.assessment().isPresent(),
                            "No assessment asks for a warning.",
                            "Assess the case against the four headings first.")),
    EVIDENCE_STILL_STANDS(
            "warning.evidence-still-stands",
            "P46",
            it ->
                    Reason.unless(
                            it.assessment().isEmpty() || it.everyContactStands(),
                            "A contact that the assessment relies on may no longer count.",
                            "Look at it in the record, and assess the case again.")),
    PERSON_CAN_BE_WRITTEN_TO(
            "warning.person-can-be-written-to", "P65", it -> CaseRules.dead(it.file())),
    LANDS_WHEN_SOMEBODY_CAN_ANSWER(
            "warning.lands-when-somebody-can-answer",
            "J13",
            it -> CaseRules.landing(it.file(), it.letter(), it.sentAllTheSame()));

    private final String rule;
    private final PolicyParagraph paragraph;
    private final Function<WarningProposal, Optional<Reason>> broken;

    WarningRule(String rule, String paragraph, Function<WarningProposal, Optional<Reason>> broken) {
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
    public Optional<Reason> broken(WarningProposal proposal) {
        return broken.apply(proposal);
    }
}
