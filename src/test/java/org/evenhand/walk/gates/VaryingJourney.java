package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;
import static org.evenhand.walk.gates.Steps.NEXT;

import org.evenhand.browser.Browser;
import org.evenhand.casework.ReviewHeld;
import org.evenhand.casework.act.RecordingLegalAdvice;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A restriction is looked at early and made milder, and never stricter (P50, J6, J9). */
class VaryingJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final EntryId before = ready.abuse(person, ago(130), "Shouted.", "Useless");
    private final EntryId since =
            ready.abuse(person, ago(100), "Rang and swore.", "You'll regret this");

    /** Clause 1: nobody meets him; 2: not in the buildings or grounds; 3: two issues a month. */
    private WalkedCase restricted() {
        WalkedCase walked =
                WalkedCase.opened(ready, person, ago(125))
                        .assessed(ago(124), before)
                        .warned(ago(120))
                        .invited(ago(95), 10)
                        .supported(ago(80), true);
        ready.on(
                ago(75),
                () ->
                        ready.the(RecordingLegalAdvice.class)
                                .record(
                                        ready.as(ready.head),
                                        ReadySchool.form(),
                                        walked.id,
                                        "a limit on issues",
                                        "The county's legal services",
                                        ago(75)));
        LetterId letter =
                new LetterId(
                        ReadySchool.idIn(
                                ARestriction.of(ready, walked, ago(20), since)
                                        .with("closed", "IN_PERSON")
                                        .with("premises", "WHOLE_SITE")
                                        .with("limits", "cap")
                                        .with("capIssues", "2")
                                        .with("capPer", "MONTH")
                                        .with("capChoosing", "Tell us which comes first.")
                                        .decidedOn(ago(20), ready.head)));
        walked.handedOver(letter, ago(20));
        return walked;
    }

    @Test
    @Meets({
        "review.child-plan-as-they-asked",
        "review.clauses-agree",
        "review.early-for-a-reason",
        "review.never-stricter",
        "review.new-since-the-decision",
        "review.something-changes",
        "review.something-stays"
    })
    void anEarlyReviewMakesItMilderAndNeverStricter() {
        WalkedCase walked = restricted();
        String page = Steps.page(walked);
        String review = page + "/decide/review/";
        Colleague head = gates.signedIn(ready.head);

        // The promised day is months away, and nothing has happened that a decision could rely on.
        head.opens(review + "review")
                .answers("trigger", "PROMISED")
                .answers("considered", "That he came to see the governor.")
                .answers("theirViews", "He is sorry.")
                .answers("outcome", "NEW_DECISION")
                .answers("because", "He has kept to it.")
                .presses(NEXT)
                .isRefused("review.early-for-a-reason", "review.new-since-the-decision");
        head.opens(review + "review")
                .answers("trigger", "NEW_INFORMATION")
                .answers("outcome", "VARY")
                .presses(NEXT)
                .isNotRefused("review.early-for-a-reason", "review.new-since-the-decision");

        head.opens(review + "milder").presses(NEXT).isRefused("review.something-changes");
        head.opens(review + "milder")
                .answers("clause-1", "TAKE_AWAY")
                .answers("clause-2", "TAKE_AWAY")
                .answers("clause-3", "TAKE_AWAY")
                .presses(NEXT)
                .isNotRefused("review.something-changes")
                .isRefused("review.something-stays");

        // By appointment, where he may not come; and fewer issues than now.
        head.opens(review + "milder")
                .answers("clause-1", "BY_APPOINTMENT")
                .answers("clause-2", "KEEP")
                .answers("clause-3", "MORE_ISSUES")
                .answers("issues-3", "1")
                .presses(NEXT)
                .isNotRefused("review.something-stays")
                .isRefused("review.clauses-agree", "review.never-stricter");
        head.opens(review + "milder")
                .answers("clause-2", "TAKE_AWAY")
                .answers("issues-3", "3")
                .presses(NEXT)
                .isNotRefused("review.clauses-agree", "review.never-stricter");
        head.opens(review + "milder")
                .answers("child-3", "AS_ASKED")
                .answers("childHow-3", "You ring the office, and we ring you back.")
                .presses(NEXT)
                .isRefused("review.child-plan-as-they-asked");
        head.opens(review + "milder")
                .answers("childAsked", "By e-mail on Monday.")
                .presses(NEXT)
                .isNotRefused("review.child-plan-as-they-asked")
                .presses("Record the review, and issue its letter")
                .hasDone("Variation of a restriction");
        head.opens(page).hasDone("Review held");
        walked.handedOver(variation(walked), today());
        head.opens(page).hasDone("Seen by appointment only");
    }

    @Test
    @Meets({"safety.only-lowered"})
    void receptionMeetsThemLessGuardedlyAndNeverMore() {
        WalkedCase walked = restricted();
        gates.signedIn(ready.head)
                .opens(Steps.page(walked) + "/add/safety-line")
                .answers("line", "DOOR_LOCKED")
                .answers("because", "He has kept calm.")
                .presses("Save")
                .isRefused("safety.only-lowered")
                .answers("line", "NONE")
                .saves()
                .isNotRefused("safety.only-lowered")
                .hasDone("Reception meets them less guardedly");
    }

    /** From twenty days ago and twelve months from today: more than twelve in a row (J9). */
    @Test
    @Meets({"pccr.longer-than-a-year-is-looked-at"})
    void moreThanTwelveMonthsInARowAreLookedAtByAGovernorWhoHadNoPartInIt() {
        WalkedCase walked = restricted();
        String page = Steps.page(walked);
        Colleague head = gates.signedIn(ready.head);
        EntryId again = ready.abuse(person, ago(15), "Rang and swore.", "Pick up");
        walked.triaged(again);
        walked.invited(ago(14), 7).supported(ago(5), true);
        Steps.assess(head, walked, "RESTRICT", again);
        Steps.restrict(head, ready, walked, again);
        head.opens(page + "/decide/restrict/dates")
                .answers("timescale", "TWELVE")
                .presses(NEXT)
                .opens(page + "/decide/restrict/check")
                .isRefused("pccr.longer-than-a-year-is-looked-at");

        head.opens(page + "/add/length")
                .answers("agrees", "yes")
                .answers("words", "I have read the file. It has gone on.")
                .answers("how", "By e-mail today")
                .saves();
        head.opens(page + "/decide/restrict/check")
                .isNotRefused("pccr.longer-than-a-year-is-looked-at")
                .presses("Decide this, and issue its letter")
                .hasDone("What happened to it");
    }

    private static LetterId variation(WalkedCase walked) {
        return walked.file().theCase().all(ReviewHeld.class).getLast().fact().letter();
    }
}
