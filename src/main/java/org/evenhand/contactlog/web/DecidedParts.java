package org.evenhand.contactlog.web;

import org.evenhand.contactlog.AdvisedAfterwards;
import org.evenhand.contactlog.ComplaintDirected;
import org.evenhand.contactlog.Considered;
import org.evenhand.contactlog.CorrespondenceRead;
import org.evenhand.contactlog.CorrespondenceResubmitted;
import org.evenhand.contactlog.Duties;
import org.evenhand.contactlog.FollowedUp;
import org.evenhand.contactlog.MustNotWait;
import org.evenhand.contactlog.ReasonableStepsTaken;
import org.evenhand.contactlog.SocialMediaConsidered;
import org.evenhand.ui.SummaryRow;

/** What those who lead the school decided about an entry. */
final class DecidedParts {
    private DecidedParts() {}

    static void tell(OpenEntry open, EntryParts parts) {
        open.entry()
                .classified()
                .ifPresent(review ->
                        parts.add(
                                "Reviewed by " + review.by().name(),
                                "review",
                                true,
                                Rows.row("On", Said.moment(review.at())),
                                Rows.row(
                                        "Headings",
                                        review.headings().isEmpty()
                                                ? "None: it is not unacceptable"
                                                : Rows.headings(review.headings())),
                                Rows.row("What it was", Rows.subTypes(review.subTypes())),
                                Rows.row("About", Rows.characteristics(review.characteristics())),
                                Rows.row("Beyond anger", review.beyondAnger()),
                                Rows.row("Contains", Rows.protectedActs(review.protectedActs())),
                                Rows.row("An allegation about", Rows.names(review.about())),
                                Rows.row(
                                        "Counts",
                                        review.onlyTheManner()
                                                ? "Only the manner, not what was alleged or asked"
                                                : ""),
                                Rows.row("Harassment because", review.harassmentBecause()),
                                Rows.row("A decision may rely on it", review.reliedOn()),
                                Rows.row("Why", review.because())));
        open.entry()
                .examination()
                .ifPresent(examined ->
                        parts.add(
                                "Allegation looked into by " + examined.actor().name(),
                                "examine",
                                true,
                                Rows.row("On", Rows.day(examined.fact().on())),
                                Rows.row("Found", examined.fact().finding().words()),
                                Rows.row("What was looked at", examined.fact().result())));
        open.told(ComplaintDirected.class)
                .ifPresent(told ->
                        parts.add(
                                "The dissatisfaction in it",
                                "complaint",
                                true,
                                Rows.row("What was done", told.way().words()),
                                Rows.row("On", Rows.day(told.on())),
                                Rows.row("By", told.by()),
                                Rows.row("How", told.how()),
                                Rows.row("Answered by", Rows.day(told.answerBy()))));
        open.told(FollowedUp.class)
                .ifPresent(told ->
                        parts.add(
                                "Follow-up",
                                "follow-up",
                                true,
                                Rows.row("What followed", told.way().words()),
                                Rows.row("How", told.how()),
                                Rows.row("By", told.by()),
                                Rows.row("On", Rows.day(told.on())),
                                Rows.row("Words", told.words()),
                                Rows.row("For the police", told.policeSupport())));
        open.told(AdvisedAfterwards.class)
                .ifPresent(told ->
                        parts.add(
                                "Told in writing afterwards",
                                "told-afterwards",
                                true,
                                Rows.row("How", told.how().words()),
                                Rows.row("On", Rows.day(told.on())),
                                Rows.row("By", told.by()),
                                Rows.row("What it said", told.words())));
        open.told(ReasonableStepsTaken.class)
                .ifPresent(told ->
                        parts.add(
                                "What was done so that it does not happen again",
                                Duties.STEPS_TAKEN,
                                true,
                                Rows.row("It could happen again", told.risk()),
                                Rows.row("What was done", told.taken()),
                                Rows.row("On", Rows.day(told.on()))));
        open.told(SocialMediaConsidered.class)
                .ifPresent(told ->
                        parts.add(
                                "Social media",
                                "social-media",
                                true,
                                told.steps().stream()
                                        .map(step ->
                                                Rows.row(
                                                        step.step().words(),
                                                        (step.done() ? done(step) : "Not done: ")
                                                                + step.because()
                                                                + (step.reference().isEmpty()
                                                                        ? ""
                                                                        : "\n" + step.reference())))
                                        .toArray(SummaryRow[]::new)));
        open.told(CorrespondenceRead.class)
                .ifPresent(told ->
                        parts.add(
                                "Read, not answered until it is sent again",
                                "correspondence",
                                true,
                                Rows.row(
                                        "Holds",
                                        told.holds().isEmpty()
                                                ? "Nothing that must not wait"
                                                : Rows.lines(
                                                        told.holds().stream()
                                                                .map(MustNotWait::words))),
                                Rows.row("What is done", told.words()),
                                Rows.row(
                                        "Asked to send it again",
                                        Rows.day(told.resubmissionInvited()))));
        open.told(CorrespondenceResubmitted.class)
                .ifPresent(told ->
                        parts.add(
                                "Sent again in an acceptable format",
                                "sent-again",
                                true,
                                Rows.row("On", Rows.day(told.on())),
                                Rows.row("Words", told.words())));
    }

    private static String done(Considered step) {
        return step.on() == null ? "Done: " : "Done on " + Said.day(step.on()) + ": ";
    }
}
