package org.evenhand.casework.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.access.Decision;
import org.evenhand.casework.ReviewOutcome;
import org.evenhand.casework.ReviewTrigger;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Rule;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.Milder;

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
                            "Answer both questions of P69.")),
    EARLY_FOR_A_REASON(
            "review.early-for-a-reason",
            "P50",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    draft.trigger() != ReviewTrigger.PROMISED
                                            || it.restrained()
                                                    .flatMap(one ->
                                                            HoldingAReview.promised(it.file(), one))
                                                    .isPresent()),
                            "No day that the letter promised is near, so this review is an early one.",
                            "Say what brings it: something new, that it went on, or that they asked.")),
    NEW_SINCE_THE_DECISION(
            "review.new-since-the-decision",
            "J9",
            it ->
                    Reason.unless(
                            !it.comesOut(ReviewOutcome.NEW_DECISION) || it.hasSomethingNew(),
                            "Stricter or longer is a new decision, and nothing that it could rely on has"
                                    + " happened since the last one.",
                            "Let it end, or continue to its last day.")),
    SOMETHING_STAYS(
            "review.something-stays",
            "P50",
            it ->
                    Reason.unless(
                            !it.comesOut(ReviewOutcome.VARY)
                                    || it.draft().map(HoldingAReview.Draft::terms).isPresent(),
                            "Nothing of the restriction would be left.",
                            "Lift it: then it ends at once, and everybody is told so.")),
    SOMETHING_CHANGES(
            "review.something-changes",
            "P50",
            it ->
                    Reason.unless(
                            it.ifMilder((one, terms) ->
                                    !terms.equals(one.restriction().termsDecided())),
                            "Nothing is taken away or loosened.",
                            "Say which clause is milder, or continue it unchanged.")),
    CHILD_PLAN_AS_THEY_ASKED(
            "review.child-plan-as-they-asked",
            "P54",
            it ->
                    Reason.unless(
                            it.ifMilder((one, terms) ->
                                    it.untilDrafted(draft -> !draft.childAsked().isBlank())
                                            || terms.childPlan().stream()
                                                    .filter(line -> !line.conditions().isBlank())
                                                    .allMatch(
                                                            one.restriction()
                                                                            .termsDecided()
                                                                            .childPlan()
                                                                    ::contains)),
                            "The plan for their child says something else than before, and not how and when"
                                    + " they asked for that.",
                            "Say so, or let it be as usual. What they did not ask for, and is not as"
                                    + " usual, is a new decision.")),
    NEVER_STRICTER(
            "review.never-stricter",
            "J9",
            it -> {
                Set<Channel> stricter =
                        it.restrained().isEmpty()
                                ? Set.of()
                                : it.draft()
                                        .map(HoldingAReview.Draft::terms)
                                        .map(terms ->
                                                Milder.stricterWaysButAsTheyAsked(
                                                        it.restrained().get().restriction(),
                                                        terms,
                                                        it.file().now()))
                                        .orElse(Set.of());
                return Reason.unless(
                        stricter.isEmpty(),
                        "It would be stricter than now: "
                                + stricter.stream()
                                        .map(Channel::words)
                                        .collect(Collectors.joining(", "))
                                + ".",
                        "A review only makes it milder. Stricter is a new decision, with all that"
                                + " comes before one.");
            }),
    CLAUSES_AGREE(
            "review.clauses-agree",
            "P50",
            it -> {
                List<String> found =
                        it.draft()
                                .map(draft -> Clauses.contradictions(draft.terms()))
                                .orElse(List.of());
                return Reason.unless(
                        found.isEmpty(),
                        "Not everything that is left can be kept to together: "
                                + String.join(" ", found),
                        "Take away one of each two.");
            }),
    LANDS_WHEN_SOMEBODY_CAN_ANSWER(
            "review.lands-when-somebody-can-answer",
            "J13",
            it ->
                    it.draft()
                            .flatMap(draft ->
                                    CaseRules.landing(
                                            it.file(),
                                            Optional.of(draft.letter()),
                                            draft.allTheSame())));

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
