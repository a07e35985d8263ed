package org.evenhand.casework.act;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.casework.Complaint;
import org.evenhand.casework.ComplaintReviewed;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Rule;

/** What has to be so before a point of a complaint is marked as repeated (P32, P59, BLOCK-12). */
@SuppressWarnings("ImmutableEnumChecker") // its fields are records and functions without state
enum ComplaintRule implements Rule<ComplaintProposal> {
    CASE_IS_OPEN("serial.case-is-open", "P45", it -> CaseRules.closed(it.file())),
    DECIDED_BY_WHO_MAY(
            "serial.decided-by-who-may", "P32", it -> CaseRules.decider(it.whoDecides(), it.by())),
    COMPLAINT_WAITS(
            "serial.complaint-waits",
            "P32",
            it ->
                    Reason.unless(
                            it.draft().isPresent()
                                    ? it.complaint().filter(ComplaintRule::waits).isPresent()
                                    : it.file().theCase().complaints().stream()
                                            .anyMatch(ComplaintRule::waits),
                            it.draft().isPresent()
                                    ? "Which complaint is reviewed is not chosen, or it was decided"
                                            + " already."
                                    : "No complaint is open on this case.",
                            "Choose a complaint that is open, or record one on the case.")),
    EARLIER_IS_CONCLUDED(
            "serial.earlier-is-concluded",
            "P32",
            it ->
                    Reason.unless(
                            it.draft().isPresent()
                                    ? it.earlier().filter(ComplaintRule::isConcluded).isPresent()
                                    : it.file().theCase().complaints().stream()
                                            .anyMatch(ComplaintRule::isConcluded),
                            it.earlier().isPresent()
                                    ? "The earlier complaint has not been through the procedure to its"
                                            + " end."
                                    : "No earlier complaint is there that has run to its end.",
                            "Conclude it first, and record that on the case. Until then both go on.")),
    TWO_COMPLAINTS(
            "serial.two-complaints",
            "P32",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    draft.complaint() == null
                                            || !draft.complaint().equals(draft.earlier())),
                            "It is held beside itself.",
                            "Choose the earlier complaint.")),
    EVERY_POINT_IS_ANSWERED(
            "serial.every-point-is-answered",
            "P32",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    !draft.points().isEmpty()
                                            && draft.points().stream()
                                                    .allMatch(
                                                            ReviewingAComplaint.Point::isAnswered)),
                            "Not every point is answered: where a point was decided already, or who deals"
                                    + " with a new one and by when.",
                            "Go through the points one by one. A new point goes on, with an owner and a"
                                    + " day.")),
    SOME_POINT_IS_DECIDED(
            "serial.some-point-is-decided",
            "P30",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    draft.points().stream()
                                            .anyMatch(ReviewingAComplaint.Point::decided)),
                            "No point of it has been decided already, so that there is nothing to mark.",
                            "Let the complaint go through the procedure.")),
    WEIGHED(
            "serial.weighed",
            "P59",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft -> whole(draft.weighed())),
                            "The merits, the effect on the person, the interest of others or the exceptional"
                                    + " reason is not said.",
                            "Weigh each of the four, in words.")),
    PERSON_CAN_BE_WRITTEN_TO(
            "serial.person-can-be-written-to", "P65", it -> CaseRules.dead(it.file())),
    LANDS_WHEN_SOMEBODY_CAN_ANSWER(
            "serial.lands-when-somebody-can-answer",
            "J13",
            it ->
                    it.draft()
                            .flatMap(draft ->
                                    CaseRules.landing(
                                            it.file(), draft.letter(), draft.allTheSame())));

    private final String rule;
    private final PolicyParagraph paragraph;
    private final Function<ComplaintProposal, Optional<Reason>> broken;

    ComplaintRule(
            String rule, String paragraph, Function<ComplaintProposal, Optional<Reason>> broken) {
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
    public Optional<Reason> broken(ComplaintProposal proposal) {
        return broken.apply(proposal);
    }

    private static boolean waits(Complaint complaint) {
        return complaint.isOpen() && complaint.reviewed().isEmpty();
    }

    private static boolean isConcluded(Complaint complaint) {
        return complaint.concluded().isPresent();
    }

    private static boolean whole(ComplaintReviewed.Weighed weighed) {
        return Stream.of(
                        weighed.merits(),
                        weighed.onPerson(),
                        weighed.publicInterest(),
                        weighed.exceptional())
                .noneMatch(String::isBlank);
    }
}
