package org.evenhand.casework.act;

import java.util.Optional;
import java.util.function.Function;
import org.evenhand.access.Decision;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Rule;

/** What has to be so before a review is recorded (P50-4, J22, B3). */
@SuppressWarnings("ImmutableEnumChecker") // its fields are records and functions without state
enum ReviewRule implements Rule<ReviewProposal> {
    CASE_IS_OPEN("review.case-is-open", "P45", it -> CaseRules.closed(it.file())),
    DECIDED_BY_WHO_MAY(
            "review.decided-by-who-may",
            "P10",
            it -> CaseRules.decider(it.file().whoDecides(Decision.REVIEW), it.by())),
    SOMETHING_TO_REVIEW(
            "review.something-to-review",
            "P50",
            it ->
                    Reason.unless(
                            it.restrained().isPresent(),
                            "No restriction of this case is in force or to come.",
                            "")),
    CONTACTS_TRIAGED(
            "review.contacts-triaged",
            "J12",
            it ->
                    it.restrained()
                            .flatMap(one -> CaseRules.untriaged(it.file(), it.file().during(one)))),
    CONSIDERED(
            "review.considered",
            "P50",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    !draft.considered().isBlank() && !draft.because().isBlank()),
                            "What was looked at, or why it comes out so, is not said.",
                            "Say both: contacts since, staff, the child, adjustments.")),
    THEIR_VIEWS(
            "review.their-views",
            "P50",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft -> !draft.theirViews().isBlank()),
                            "What the person thinks is not said.",
                            "Say what they told us, or that they were asked and did not answer.")),
    REPRESENTATION_ASKED(
            "review.representation-asked",
            "J22",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    !it.restrained().filter(it.file()::wasBroken).isPresent()
                                            || !draft.representation().isBlank()),
                            "The restriction was broken, and whether somebody could represent the person,"
                                    + " or other agencies help, is not answered.",
                            "Answer both questions of P69."));

    private final String rule;
    private final PolicyParagraph paragraph;
    private final Function<ReviewProposal, Optional<Reason>> broken;

    ReviewRule(String rule, String paragraph, Function<ReviewProposal, Optional<Reason>> broken) {
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
    public Optional<Reason> broken(ReviewProposal proposal) {
        return broken.apply(proposal);
    }
}
