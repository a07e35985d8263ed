package org.evenhand.casework.act;

import java.util.Optional;
import java.util.function.Function;
import org.evenhand.casework.NoWarningReason;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Rule;

/** What has to be so before an interim bar is recorded (P33, P64, J8). */
@SuppressWarnings("ImmutableEnumChecker") // its fields are records and functions without state
enum InterimRule implements Rule<InterimProposal> {
    SAID_IN_TIME(
            "interim.said-in-time",
            "J8",
            it ->
                    Reason.unless(
                            it.wasSaidInTime(),
                            "It was not said after that contact and within the last four days.",
                            "Enter when it was said. It binds from then, so it is not written down"
                                    + " weeks later.")),
    FOR_SERIOUS_DANGER(
            "interim.for-serious-danger",
            "P33",
            it ->
                    Reason.unless(
                            it.said().reason() != NoWarningReason.OTHER && !it.wasFoundHarmless(),
                            "An interim bar is for violence, threats, stalking or serious risk, and"
                                    + " that contact was found to show none or another reason is"
                                    + " given.",
                            "For anything else warn, and hear their side first.")),
    ONE_AT_A_TIME(
            "interim.one-at-a-time",
            "J8",
            it ->
                    Reason.unless(
                            !it.anotherGoesOn(),
                            "An interim bar is in force already.",
                            "Decide before it ends, let it end, or renew it in its last four"
                                    + " days.")),
    RENEWED_ONCE(
            "interim.renewed-once",
            "J8",
            it ->
                    Reason.unless(
                            it.barsAfterIt() < 2,
                            "A bar after this contact, or a later one, was said and renewed"
                                    + " already.",
                            "Hear their side and decide, or let it be.")),
    CHILD_CAN_BE_COLLECTED(
            "interim.child-can-be-collected",
            "P54",
            it ->
                    Reason.unless(
                            !it.file().hasChildHere() || !it.said().child().isBlank(),
                            "How their child is brought and collected meanwhile is not said.",
                            "Settle it before the bar begins; reception sees it too.")),
    ADJUSTMENTS_ARE_WORKABLE(
            "interim.adjustments-are-workable",
            "P68",
            it -> Adjusting.unanswered(it.file(), it.said().agreed()));

    private final String rule;
    private final PolicyParagraph paragraph;
    private final Function<InterimProposal, Optional<Reason>> broken;

    InterimRule(String rule, String paragraph, Function<InterimProposal, Optional<Reason>> broken) {
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
    public Optional<Reason> broken(InterimProposal proposal) {
        return broken.apply(proposal);
    }
}
