package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;
import static org.evenhand.walk.gates.Steps.NEXT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.access.Account;
import org.evenhand.browser.Browser;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * From the decision to the closed case: every line of the plan is put on and taken off, those whose
 * work needs it are told, and told that it is over (P51, P55-4, P66).
 */
class EnforcingJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final EntryId before = ready.abuse(person, ago(130), "Shouted.", "Useless");
    private final EntryId since =
            ready.abuse(person, ago(100), "Rang and swore.", "You'll regret this");

    private final Account technician = ready.school().has("it-journey", Role.TECHNICIAN);
    private final Account business = ready.school().has("business-journey", Role.BUSINESS_MANAGER);

    @Test
    @Meets({
        "ending.told-after-the-end",
        "enforcement.fits-how-it-stands",
        "enforcement.is-in-force",
        "share.not-to-many-at-once",
        "share.still-runs",
        "share.who-may-open-cases"
    })
    void everyLineIsPutOnAndTakenOffAndEverybodyWhoKnewIsToldThatItEnded() {
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
                                        .with("limits", "forwarding")
                                        .with("forwardTo", "concerns@fernleigh.example")
                                        .with("forwardReader", ready.deputy.id().text())
                                        .decidedOn(ago(70), ready.head)));
        String page = Steps.page(walked);
        Colleague head = gates.signedIn(ready.head);
        Colleague office = gates.signedIn(ready.office);
        Colleague it = gates.signedIn(technician);
        Colleague manager = gates.signedIn(business);

        // Decided, and nobody has told him: nothing may be put on behind his back.
        String mail = head.opens(page).follows("Open E-mail").at();
        it.opens(mail)
                .answers("doing", "PUT_ON")
                .answers("proof", "I was early.")
                .presses("Record this")
                .isRefused("enforcement.is-in-force");
        walked.handedOver(letter, today());

        // Each line by whose work it is.
        it.opens(mail + "/slip").opens(mail);
        Colleague late = gates.signedIn(technician).opens(mail);
        it.answers("doing", "PUT_ON")
                .answers("proof", "A test message came to concerns@fernleigh.example.")
                .saves("Record this")
                .isNotRefused("enforcement.is-in-force")
                .hasDone("It is saved");
        late.answers("doing", "NOT_NEEDED")
                .answers("proof", "I thought that we have no mail.")
                .presses("Record this")
                .isRefused("enforcement.fits-how-it-stands");
        late.opens(mail)
                .answers("doing", "CHECKED")
                .answers("proof", "It is on.")
                .saves("Record this")
                .isNotRefused("enforcement.fits-how-it-stands")
                .hasDone("Looked at again");
        Map<String, Colleague> lines = new LinkedHashMap<>();
        lines.put("desk", office);
        lines.put("phones", office);
        lines.put("pupil-record", manager);
        String plan = mail.substring(0, mail.lastIndexOf('/') + 1);
        lines.forEach((line, by) ->
                by.opens(plan + line)
                        .answers("doing", "PUT_ON")
                        .answers("proof", "I did it and looked.")
                        .saves("Record this")
                        .hasDone("It is saved"));

        // Who needs to know: never everybody in a role, and never the file to whom opens no cases.
        head.opens(page + "/add/share")
                .answers("with", "STAFF")
                .answers("level", "LETTER_TERMS")
                .answers("why", "They meet him at the gate.")
                .presses("Save")
                .isRefused("share.not-to-many-at-once")
                .answers("level", "ACTION_CARD")
                .saves()
                .isNotRefused("share.not-to-many-at-once")
                .hasDone("Member of staff");
        head.opens(page + "/add/share")
                .answers("with", ready.teacher.id().text())
                .answers("level", "WHOLE_CASE")
                .answers("why", "She teaches Kai.")
                .presses("Save")
                .isRefused("share.who-may-open-cases")
                .answers("level", "LETTER_TERMS")
                .saves()
                .isNotRefused("share.who-may-open-cases")
                .hasDone("She teaches Kai.");
        head.opens(page + "/add/share")
                .answers("name", "Sandra Bell, breakfast club")
                .answers("level", "ACTION_CARD")
                .answers("why", "She opens the door at half past seven.")
                .saves()
                .hasDone("Sandra Bell");
        Colleague withdrawing = gates.signedIn(ready.head).opens(page + "/add/share-withdrawn");
        head.opens(page + "/add/share-withdrawn")
                .answersWithTheLast("share")
                .answers("because", "The club has ended.")
                .saves();
        withdrawing
                .answersWithTheLast("share")
                .answers("because", "The club has ended.")
                .presses("Save")
                .isRefused("share.still-runs")
                .opens(page)
                .isNotRefused("share.still-runs")
                .hasDone("Withdrawn on");
        gates.signedIn(ready.teacher)
                .opens("/")
                .follows("Know what to do about Darren")
                .hasDone("What the letter says to them");

        // It is lifted: everything that is on is said at once, to whoever put it on and to the
        // head.
        head.opens(page + "/decide/review/review")
                .answers("considered", "Nothing since.")
                .answers("trigger", "NEW_INFORMATION")
                .answers("theirViews", "He was asked.")
                .answers("representation", "He does not want anybody to speak for him.")
                .answers("outcome", "LIFT")
                .answers("because", "Nothing more has happened.")
                .presses(NEXT)
                .presses(NEXT)
                .presses("Record the review, and issue its letter")
                .hasDone("What happened to it");
        it.opens("/").hasDone("Ended but still enforced").opens(mail + "/slip");
        head.opens("/").hasDone("Darren Whitlock, e-mail: take it off today");
        it.opens(mail)
                .answers("doing", "TAKEN_OFF")
                .answers("proof", "A test message came to the teacher again.")
                .saves("Record this")
                .hasDone("It is saved");
        lines.forEach((line, by) ->
                by.opens(plan + line)
                        .answers("doing", "TAKEN_OFF")
                        .answers("proof", "It is gone.")
                        .saves("Record this")
                        .hasDone("It is saved"));
        it.opens("/enforcement").hasDone("nothing of yours is on any more");

        // He first, then everybody who knew, the one of the club too.
        head.opens(page + "/decide/end/letter").presses(NEXT).presses("Issue this letter");
        head.opens("/").hasDone("Tell Sandra Bell, breakfast club");
        head.opens(page + "/add/tell-end")
                .answersWithAll("shares")
                .answers("on", ago(1))
                .presses("Save")
                .isRefused("ending.told-after-the-end")
                .answers("on", today())
                .saves()
                .isNotRefused("ending.told-after-the-end");
        finish(head, page);
    }

    /** What else keeps a case open, and closes it. */
    private void finish(Colleague head, String page) {
        head.opens(page + "/add/notify")
                .answersWithTheOnly("about")
                .answers("method", "E_MAILED")
                .answers("how", "To the governor address")
                .saves("Make the notice and record it");
        head.opens(page + "/add/issue-settled")
                .answersWithTheOnly("issue")
                .answers("outcome", "PUT_RIGHT")
                .answers("how", "It is explained in writing now.")
                .saves();
        head.opens(page + "/add/first-meeting")
                .answers("state", "RESTS")
                .answers("words", "He was asked in the letter, and has not answered.")
                .saves();
        Colleague teacher = gates.signedIn(ready.teacher);
        for (EntryId entry : List.of(before, since)) {
            head.opens(Steps.page(entry) + "/not-a-violent-incident")
                    .answers("because", "Words only.")
                    .sends()
                    .isFine();
        }
        // One thread for all that was done to her (J14): closed once.
        teacher.opens(Steps.page(before) + "/welfare/" + ready.teacher.id().text()).saves("Close");
        head.opens(page + "/add/close")
                .answers("because", "Nothing is left.")
                .presses("Close the case")
                .hasDone("It is saved");
    }
}
