package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;
import static org.evenhand.walk.gates.Steps.NEXT;

import java.util.List;
import java.util.Map;
import org.evenhand.browser.Browser;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.policymap.Examples;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A restriction is reviewed, ends, and its case is closed (P50, P60, P66, P69, J18, J22). */
@Paragraphs({"P50", "P60", "P66", "P69", "J18", "J22"})
class EndingJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    /** What is decided over several pages, and what says that it is too late. */
    private static final Map<String, String> SHEETS =
            Map.of(
                    "assess", "assessment.case-is-open",
                    "warn", "warning.case-is-open",
                    "restrict", "pccr.case-is-open",
                    "review", "review.case-is-open",
                    "complaint", "serial.case-is-open",
                    "informal-warning", "note.case-is-open",
                    "invite", "side.case-is-open",
                    "contract", "contract.case-is-open",
                    "incident-report", "incident-report.case-is-open",
                    "escalation", "escalation.case-is-open");

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

    private String triage(EntryId entry) {
        return Steps.page(entry) + "/triage?person=" + person.text();
    }

    @Test
    @Meets({
        "assessment.case-is-open",
        "case.is-open",
        "case.one-at-a-time",
        "closing.chair-notified",
        "closing.complaint-concluded",
        "closing.concern-settled",
        "closing.everybody-told",
        "closing.first-meeting-followed-up",
        "closing.nothing-enforced",
        "closing.nothing-in-force",
        "closing.request-answered",
        "closing.side-answered",
        "closing.side-weighed",
        "closing.told-that-it-ended",
        "contract.case-is-open",
        "closing.welfare-in-time",
        "decision.is-another-persons",
        "ending.has-ended",
        "entry.not-closed-before-correspondence",
        "entry.not-closed-before-violent-incident",
        "entry.not-closed-before-welfare",
        "entry.decided-by-the-head",
        "escalation.case-is-open",
        "ending.parent-first",
        "incident-report.case-is-open",
        "meeting.day-fits",
        "meeting.is-offered",
        "note.case-is-open",
        "notice.letter-waits-for-it",
        "pccr.case-is-open",
        "request.answered-with-reasons",
        "request.can-be-made",
        "request.waits",
        "request.written-by-the-uninvolved",
        "review.case-is-open",
        "review.considered",
        "review.decided-by-who-may",
        "review.representation-asked",
        "review.something-to-review",
        "review.their-views",
        "serial.case-is-open",
        "side.case-is-open",
        "side.was-heard",
        "side.weighed-then-answered",
        "triage.nothing-forbade-it",
        "triage.nothing-in-force",
        "triage.reason",
        "warning.case-is-open"
    })
    void aBrokenRestrictionIsReviewedLiftedAndItsCaseClosedWhenNobodyWaitsAnyMore() {
        WalkedCase walked = restricted();
        String page = Steps.page(walked);
        String add = page + "/add/";
        Colleague deputy = gates.signedIn(ready.deputy);
        Colleague head = gates.signedIn(ready.head);
        Colleague governor = gates.signedIn(ready.governor);

        // He rings all the same; that breaks it, and what came before does not.
        EntryId call = ready.abuse(person, ago(30), "Rang and swore.", "Pick up");
        EntryId letter = ready.abusiveEmail(person, ago(25), "Answer me");
        EntryId earlier = ready.abuse(person, ago(90), "Rang.", "Answer me");
        deputy.opens(triage(earlier))
                .answers("as", "BREACH")
                .presses("Save")
                .isRefused("triage.nothing-in-force", "triage.reason")
                .answers("as", "SAME_MATTER")
                .answers("reason", "It was before.")
                .saves()
                .isNotRefused("triage.nothing-in-force", "triage.reason")
                .hasDone("It is triaged");
        deputy.opens(triage(letter))
                .answers("as", "BREACH")
                .answers("reason", "He wrote again.")
                .presses("Save")
                .isRefused("triage.nothing-forbade-it")
                .answers("as", "SAME_MATTER")
                .saves()
                .isNotRefused("triage.nothing-forbade-it")
                .hasDone("It is triaged");
        deputy.opens(triage(call))
                .answers("as", "BREACH")
                .answers("reason", "He rang about the same matter.")
                .saves();

        // He asks for a review, which those who decided cannot answer.
        head.opens(page + "/decide/request/check")
                .isRefused("request.waits", "decision.is-another-persons");
        Colleague alsoTold = gates.signedIn(ready.deputy).opens(add + "request");
        deputy.opens(add + "request")
                .answers("how", "By letter")
                .answers("grounds", "It is too long.")
                .saves();
        alsoTold.answers("how", "By letter")
                .answers("grounds", "It is too long.")
                .presses("Save")
                .isRefused("request.can-be-made");

        head.opens(page + "/decide/request").isRefused("request.written-by-the-uninvolved");

        // Everything that keeps the case open.
        deputy.opens(add + "complaint")
                .answers("about", "How homework is set.")
                .answers("on", ago(20))
                .answers("how", "The form was sent to him.")
                .saves();
        deputy.opens(add + "heard")
                .answersWithTheOnly("letter")
                .answers("how", "By letter, late")
                .answers("words", "Nobody rang me back.")
                .answers("answerer", "The head")
                .answers("by", today().plusDays(5))
                .saves();
        String note = deputy.opens(page).follows("Open Pupil record").at();
        deputy.answers("doing", "PUT_ON")
                .answers("proof", "I put the note in.")
                .saves("Record this");
        head.opens(page + "/decide/end/check").isRefused("ending.has-ended");
        head.opens(add + "close")
                .answers("because", "Nothing is left.")
                .presses("Close the case")
                .isRefused(
                        "closing.chair-notified",
                        "closing.complaint-concluded",
                        "closing.concern-settled",
                        "closing.nothing-enforced",
                        "closing.nothing-in-force",
                        "closing.request-answered",
                        "closing.side-answered",
                        "closing.side-weighed");

        Colleague notifying = gates.signedIn(ready.head).opens(add + "notify");
        head.opens(add + "notify")
                .answersWithTheOnly("about")
                .answers("method", "E_MAILED")
                .answers("how", "To the governor address")
                .saves("Make the notice and record it");
        notifying
                .answersWithTheOnly("about")
                .answers("method", "E_MAILED")
                .answers("how", "To the governor address")
                .presses("Make the notice and record it")
                .isRefused("notice.letter-waits-for-it")
                .opens(page)
                .isNotRefused("notice.letter-waits-for-it")
                .hasDone("Chair of governors notified");
        head.opens(add + "complaint-concluded")
                .answersWithTheOnly("complaint")
                .answers("stage", "Stage 3")
                .answers("on", ago(5))
                .answers("outcome", "Upheld in part.")
                .saves();
        head.opens(add + "issue-settled")
                .answersWithTheOnly("issue")
                .answers("outcome", "PUT_RIGHT")
                .answers("how", "Sanctions are explained in writing now; he was told by letter.")
                .saves();
        Colleague weighing = gates.signedIn(ready.head).opens(add + "weighed");
        head.opens(add + "weighed")
                .answersWithTheOnly("heard")
                .answers("came", "It explains the first call.")
                .saves();
        weighing.answersWithTheOnly("heard")
                .answers("came", "It explains nothing.")
                .presses("Save")
                .isRefused("side.was-heard")
                .opens(page)
                .isNotRefused("side.was-heard")
                .hasDone("It explains the first call.");
        head.opens(add + "side-answered")
                .answersWithTheOnly("heard")
                .answers("how", "On the phone")
                .answers("on", ago(3))
                .presses("Save")
                .isRefused("side.weighed-then-answered")
                .answers("on", today())
                .saves()
                .isNotRefused("side.weighed-then-answered")
                .hasDone("Their side answered");
        governor.opens(page + "/decide/request/answer")
                .answers("considered", "The letters and the record.")
                .answers("outcome", "UPHELD")
                .presses(NEXT)
                .isNotRefused(
                        "request.waits",
                        "decision.is-another-persons",
                        "request.written-by-the-uninvolved")
                .isRefused("request.answered-with-reasons");
        governor.opens(page + "/decide/request/answer")
                .answers("because", "He rang again after it began.")
                .presses(NEXT)
                .isNotRefused("request.answered-with-reasons")
                .presses("Record this answer, and issue its letter")
                .hasDone("What happened to it");
        alsoTold.opens(add + "request")
                .answers("how", "By letter")
                .answers("grounds", "He asks once more.")
                .saves()
                .isNotRefused("request.can-be-made")
                .hasDone("It is saved");
        governor.opens(page + "/decide/request/answer")
                .answers("considered", "The letters and the record.")
                .answers("outcome", "UPHELD")
                .answers("because", "Nothing is new.")
                .presses(NEXT)
                .saves("Record this answer, and issue its letter");

        // The review: prepared by the deputy, held by the head.
        deputy.opens(page + "/decide/review/review")
                .answers("considered", "")
                .answers("outcome", "LIFT")
                .presses(NEXT)
                .presses(NEXT)
                .isRefused(
                        "review.considered",
                        "review.decided-by-who-may",
                        "review.representation-asked",
                        "review.their-views");
        head.opens(page + "/decide/review/review")
                .answers("considered", "Two contacts since, one of which broke it.")
                .answers("trigger", "REQUESTED")
                .answers("theirViews", "He wrote to us; see above.")
                .answers("representation", "He does not want anybody to speak for him.")
                .answers("because", "Nothing more has happened for a month.")
                .presses(NEXT)
                .presses(NEXT)
                .isNotRefused(
                        "review.considered",
                        "review.decided-by-who-may",
                        "review.representation-asked",
                        "review.their-views")
                .presses("Record the review, and issue its letter")
                .hasDone("What happened to it");
        head.opens(page + "/decide/review/check")
                .isRefused("review.something-to-review")
                .opens(page)
                .isNotRefused("review.something-to-review")
                .hasDone("Review held");

        // It has ended: the person is told before anybody else.
        head.opens(add + "close")
                .answers("because", "Nothing is left.")
                .presses("Close the case")
                .isNotRefused(
                        "closing.chair-notified",
                        "closing.complaint-concluded",
                        "closing.concern-settled",
                        "closing.nothing-in-force",
                        "closing.request-answered",
                        "closing.side-answered",
                        "closing.side-weighed")
                .isRefused("closing.nothing-enforced", "closing.told-that-it-ended");
        head.opens(page + "/decide/end/letter")
                .presses(NEXT)
                .isNotRefused("ending.has-ended")
                .presses("Issue this letter")
                .hasDone("What happened to it");
        head.opens(add + "close")
                .answers("because", "Nothing is left.")
                .presses("Close the case")
                .isNotRefused("closing.told-that-it-ended")
                .isRefused("closing.everybody-told", "closing.first-meeting-followed-up");
        firstMeeting(head, page);
        Colleague telling = gates.signedIn(ready.head).opens(add + "tell-end");
        head.opens(add + "tell-end").answersWithAll("shares").saves();
        // What was done in another window needs not be done again; the case shows it.
        telling.answersWithAll("shares").presses("Save").isRefused("ending.parent-first");
        telling.opens(page).isNotRefused("ending.parent-first").hasDone("told that it ended");
        head.opens(note)
                .answers("doing", "TAKEN_OFF")
                .answers("proof", "The note is gone.")
                .saves("Record this");

        // What the contacts themselves leave to do.
        head.opens(add + "close")
                .answers("because", "Nothing is left.")
                .presses("Close the case")
                .isNotRefused(
                        "closing.everybody-told",
                        "closing.first-meeting-followed-up",
                        "closing.nothing-enforced")
                .isRefused("entry.not-closed-before-violent-incident");
        deputy.opens(Steps.page(before) + "/not-a-violent-incident")
                .answers("because", "Words only.")
                .sends()
                .isRefused("entry.decided-by-the-head");
        for (EntryId entry : List.of(before, since, call, earlier, letter)) {
            head.opens(Steps.page(entry) + "/not-a-violent-incident")
                    .answers("because", "Words only.")
                    .sends()
                    .isFine();
        }
        head.isNotRefused("entry.decided-by-the-head");
        head.opens(add + "close")
                .answers("because", "Nothing is left.")
                .presses("Close the case")
                .isRefused("entry.not-closed-before-correspondence");
        head.opens(Steps.page(letter) + "/correspondence")
                .answers("words", "Nothing in it waits.")
                .sends()
                .isFine();
        head.opens(add + "close")
                .answers("because", "Nothing is left.")
                .presses("Close the case")
                .isRefused("closing.welfare-in-time", "entry.not-closed-before-welfare");
        Colleague teacher = gates.signedIn(ready.teacher);
        // One thread for all that he did to her (J14): closed once.
        teacher.opens(Steps.page(before) + "/welfare/" + ready.teacher.id().text()).saves("Close");

        // Closed: what is still open in another window comes too late.
        telling.opens(add + "step");
        Colleague opening = gates.signedIn(ready.deputy);
        head.opens(add + "close")
                .answers("because", "Nothing is left.")
                .presses("Close the case")
                .isNotRefused(
                        "closing.welfare-in-time",
                        "entry.not-closed-before-correspondence",
                        "entry.not-closed-before-violent-incident",
                        "entry.not-closed-before-welfare")
                .hasDone("It is saved");
        telling.answers("kind", "LISTENED")
                .answers("on", today())
                .answers("what", "We listened.")
                .presses("Save")
                .isRefused("case.is-open");

        SHEETS.forEach(
                (sheet, rule) -> head.opens(page + "/decide/" + sheet + "/check").isRefused(rule));

        // The next one is a case of its own, and only one.
        opening.opens(Steps.page(person) + "/case");
        head.opens(Steps.page(person) + "/case")
                .answers("basis", "NOT_A_COMPLAINT")
                .answers("why", "Calls again.")
                .saves("Open the case");
        String next = head.at();
        opening.answers("basis", "NOT_A_COMPLAINT")
                .answers("why", "Calls again.")
                .presses("Open the case")
                .isRefused("case.one-at-a-time");
        SHEETS.forEach((sheet, rule) ->
                head.opens(next + "/decide/" + sheet + "/check").isNotRefused(rule));
        opening.opens(next + "/add/step")
                .answers("kind", "LISTENED")
                .answers("on", today())
                .answers("what", "We listened.")
                .saves()
                .isNotRefused("case.is-open", "case.one-at-a-time")
                .hasDone("It is saved");
    }

    /** It was offered in the letter of the end; a meeting to come has not been held yet (J18). */
    private void firstMeeting(Colleague head, String page) {
        String form = page + "/add/first-meeting";
        Colleague alsoSaying = gates.signedIn(ready.deputy).opens(form);
        head.opens(form)
                .answers("state", "HELD")
                .answers("on", today().plusDays(1))
                .answers("outside", "Ruth Fell, mediator")
                .answers("words", "They agreed to ring the office first.")
                .presses("Save")
                .isRefused("meeting.day-fits")
                .answers("on", today())
                .saves()
                .isNotRefused("meeting.day-fits")
                .hasDone("It is saved");
        alsoSaying.answers("state", "DECLINED").presses("Save").isRefused("meeting.is-offered");
        alsoSaying
                .opens(page)
                .isNotRefused("meeting.is-offered")
                .hasDone("The first meeting: it was held");
    }

    @Test
    @Meets({"triage.emergency-is-no-breach"})
    void anEmergencyIsNoBreachUnlessTheHeadLooksAgain() {
        restricted();
        EntryId call = ready.abuse(person, ago(30), "Rang and swore.", "Pick up");
        Colleague deputy = gates.signedIn(ready.deputy);

        triages(deputy, call, "EMERGENCY").isFine();
        triages(deputy, call, "BREACH").isRefused("triage.emergency-is-no-breach");
        triages(gates.signedIn(ready.head), call, "BREACH")
                .isNotRefused("triage.emergency-is-no-breach")
                .hasDone("It is triaged");
    }

    @Test
    @Meets({"triage.nobody-spoke-for-them"})
    void whatTheirAdvocateSendsIsNoBreachByThem() {
        restricted();
        EntryId passedOn = ready.passedOn(person, ago(30), "His advocate rang for him.");
        Colleague deputy = gates.signedIn(ready.deputy);
        deputy.opens(Steps.page(person) + "/representative")
                .answers("name", "Ros Tully")
                .answers("relation", "His advocate")
                .answers("authority", "LETTER")
                .answers("seenOn", ago(60))
                .answers("from", ago(60))
                .saves();

        triages(deputy, passedOn, "BREACH").isRefused("triage.nobody-spoke-for-them");
        triages(deputy, passedOn, "SAME_MATTER")
                .isNotRefused("triage.nobody-spoke-for-them")
                .hasDone("It is triaged");
    }

    @Test
    @Meets({"triage.breach-found-by-the-uninvolved"})
    void whoeverItHappenedToFindsNoBreachInItUnlessNobodyElseIsFree() {
        restricted();
        EntryId call =
                ready.toBeReviewed(person, ago(30), "Rang and swore.", "Pick up", ready.deputy);
        EntryId both = ready.toBeReviewed(person, ago(29), "Rang again.", "Pick up", ready.deputy);
        ready.turnsOutToBeAimedAt(both, ready.deputy, ready.head);
        Colleague deputy = gates.signedIn(ready.deputy);

        triages(deputy, call, "BREACH").isRefused("triage.breach-found-by-the-uninvolved");
        triages(deputy, call, "SAME_MATTER").isFine();
        triages(deputy, both, "BREACH").isFine();
        triages(gates.signedIn(ready.head), call, "BREACH")
                .isNotRefused("triage.breach-found-by-the-uninvolved")
                .hasDone("It is triaged");
    }

    @Test
    @Examples("E21")
    @Meets({"triage.complaint-goes-to-the-uninvolved", "triage.complaint-is-no-breach"})
    void aComplaintAboutTheRestrictionIsNoBreachAndGoesToSomebodyWhoHadNoPartInIt() {
        restricted();
        EntryId call = ready.abuse(person, ago(30), "Rang: the restriction is unfair.", "Unfair");
        Colleague deputy = gates.signedIn(ready.deputy);

        deputy.opens(triage(call))
                .answers("as", "ABOUT_THE_RESTRICTION")
                .answers("reason", "He says that it is unfair.")
                .answers("uninvolved", ready.head.id().text())
                .answers("answerBy", today().plusDays(5))
                .presses("Save")
                .isRefused("triage.complaint-goes-to-the-uninvolved")
                .answers("uninvolved", ready.deputy.id().text())
                .presses("Save")
                .isNotRefused("triage.complaint-goes-to-the-uninvolved")
                .hasDone("It is triaged");
        triages(deputy, call, "BREACH").isRefused("triage.complaint-is-no-breach");
        triages(deputy, call, "SAME_MATTER")
                .isNotRefused("triage.complaint-is-no-breach")
                .hasDone("It is triaged");
    }

    private Colleague triages(Colleague by, EntryId entry, String as) {
        return by.opens(triage(entry))
                .answers("as", as)
                .answers("reason", "He says that the boy fell.")
                .presses("Save");
    }
}
