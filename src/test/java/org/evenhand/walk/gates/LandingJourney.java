package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.gates.Steps.NEXT;

import org.evenhand.browser.Browser;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** While the school is closed no letter of a case goes without a reason, which is kept (J13). */
class LandingJourney {
    private static final String KEPT = "Sent although nobody could answer when it lands";

    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final EntryId before = ready.abuse(person, ago(130), "Shouted.", "Useless");
    private final EntryId since =
            ready.abuse(person, ago(100), "Rang and swore.", "You'll regret this");

    private WalkedCase restricted() {
        WalkedCase walked =
                WalkedCase.opened(ready, person, ago(125))
                        .assessed(ago(124), before)
                        .warned(ago(120))
                        .invited(ago(95), 10)
                        .supported(ago(80), true);
        LetterId letter =
                new LetterId(
                        ReadySchool.idIn(
                                ARestriction.of(ready, walked, ago(70), since)
                                        .decidedOn(ago(70), ready.head)));
        walked.handedOver(letter, ago(70));
        return walked;
    }

    @Test
    @Meets({
        "ending.lands-when-somebody-can-answer",
        "request.lands-when-somebody-can-answer",
        "review.lands-when-somebody-can-answer",
        "side.lands-when-somebody-can-answer"
    })
    void whatIsSentWhileNobodyIsThereSaysWhyItGoesAllTheSame() {
        WalkedCase walked = restricted();
        String page = Steps.page(walked);
        Colleague head = gates.signedIn(ready.head);
        Colleague governor = gates.signedIn(ready.governor);
        String urgent = Steps.closeTheComingDays(head);

        head.opens(page + "/decide/invite/invitation")
                .answers("entries", since.text())
                .answers("considered", "Asking you to write instead of ringing.")
                .presses(NEXT)
                .presses(NEXT)
                .isRefused("side.lands-when-somebody-can-answer");
        head.opens(page + "/decide/invite/invitation")
                .answers("allTheSame", urgent)
                .presses(NEXT)
                .presses(NEXT)
                .isNotRefused("side.lands-when-somebody-can-answer")
                .presses("Issue this invitation")
                .hasDone("What happened to it");
        head.opens(page).hasDone(KEPT);

        head.opens(page + "/add/request")
                .answers("how", "By letter")
                .answers("grounds", "It is too long.")
                .saves();
        governor.opens(page + "/decide/request/answer")
                .answers("considered", "The letters and the record.")
                .answers("outcome", "UPHELD")
                .answers("because", "He rang again after our warning.")
                .presses(NEXT)
                .isRefused("request.lands-when-somebody-can-answer");
        governor.opens(page + "/decide/request/answer")
                .answers("allTheSame", urgent)
                .presses(NEXT)
                .isNotRefused("request.lands-when-somebody-can-answer")
                .presses("Record this answer, and issue its letter")
                .hasDone("What happened to it");

        head.opens(page + "/decide/review/review")
                .answers("considered", "No contact since.")
                .answers("trigger", "REQUESTED")
                .answers("theirViews", "He wrote to us.")
                .answers("outcome", "LIFT")
                .answers("because", "Nothing more has happened.")
                .presses(NEXT)
                .presses(NEXT)
                .isRefused("review.lands-when-somebody-can-answer");
        head.opens(page + "/decide/review/review")
                .answers("allTheSame", urgent)
                .presses(NEXT)
                .presses(NEXT)
                .isNotRefused("review.lands-when-somebody-can-answer")
                .presses("Record the review, and issue its letter")
                .hasDone("What happened to it");

        head.opens(page + "/decide/end/letter")
                .presses(NEXT)
                .isRefused("ending.lands-when-somebody-can-answer");
        head.opens(page + "/decide/end/letter")
                .answers("allTheSame", urgent)
                .presses(NEXT)
                .isNotRefused("ending.lands-when-somebody-can-answer")
                .presses("Issue this letter")
                .hasDone("What happened to it");
    }
}
