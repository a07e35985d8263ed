package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;
import static org.evenhand.walk.gates.Steps.NEXT;

import org.evenhand.browser.Browser;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A contact restriction is decided (P43-P55, F6). */
class RestrictingJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");

    @Test
    @Meets({
        "decision.is-another-persons",
        "pccr.a-route-stays",
        "pccr.adjustments-considered",
        "pccr.after-a-no-with-reasons",
        "pccr.assessed",
        "pccr.at-most-a-year",
        "pccr.bar-after-their-side",
        "pccr.chair-answered",
        "pccr.child-plan",
        "pccr.conduct-continued",
        "pccr.contact-is-not-a-target",
        "pccr.plan-spares-targets",
        "pccr.dates-in-order",
        "pccr.decided-by-who-may",
        "pccr.evidence",
        "pccr.extent",
        "pccr.has-a-clause",
        "pccr.has-a-last-day",
        "pccr.proportionate",
        "pccr.same-heading-or-said-why",
        "pccr.side-offered",
        "pccr.side-weighed",
        "pccr.somebody-is-told",
        "pccr.under-a-heading",
        "side.time-to-answer",
        "timescale.ends-after-start",
        "timescale.needs-reason"
    })
    void afterAWarningTheirSideAndTheChairsAnswerTheHeadDecides() {
        EntryId before = ready.abuse(person, ago(60), "Shouted.", "Useless");
        WalkedCase walked =
                WalkedCase.opened(ready, person, ago(50)).assessed(ago(49), before).warned(ago(48));
        String sheet = Steps.page(walked) + "/decide/restrict/";
        Colleague deputy = gates.signedIn(ready.deputy);
        Colleague head = gates.signedIn(ready.head);

        // Nothing has happened since the warning, and nothing is written.
        deputy.opens(sheet + "letter")
                .answers("told")
                .presses(NEXT)
                .isRefused(
                        "pccr.adjustments-considered",
                        "pccr.assessed",
                        "pccr.chair-answered",
                        "pccr.child-plan",
                        "pccr.conduct-continued",
                        "pccr.decided-by-who-may",
                        "pccr.evidence",
                        "pccr.extent",
                        "pccr.has-a-clause",
                        "pccr.has-a-last-day",
                        "pccr.proportionate",
                        "pccr.side-offered",
                        "pccr.somebody-is-told",
                        "pccr.under-a-heading");

        // It goes on, and the deputy asks for too much.
        EntryId since = ready.abuse(person, ago(10), "Rang and swore.", "You'll regret this");
        deputy.opens(sheet + "conduct")
                .answers("entries", since.text())
                .answers("headings", "A", "B")
                .presses(NEXT)
                .presses(NEXT)
                .answers("closed", "LETTER", "EMAIL")
                .answers("contact", ready.teacher.id().text())
                .answers("contactAt", "teacher@fernleigh.example")
                .answers("deputy", ready.deputy.id().text())
                .answers("deputyAt", "deputy@fernleigh.example")
                .answers("premises", "WHOLE_SITE")
                .presses(NEXT)
                .presses(NEXT)
                .answers("start", today().plusDays(100))
                .answers("timescale", "THREE")
                .answers("reviewOn", today())
                .presses(NEXT)
                .opens(sheet + "check")
                .isNotRefused(
                        "pccr.conduct-continued",
                        "pccr.evidence",
                        "pccr.has-a-clause",
                        "pccr.has-a-last-day")
                .isRefused(
                        "pccr.a-route-stays",
                        "pccr.at-most-a-year",
                        "pccr.bar-after-their-side",
                        "pccr.contact-is-not-a-target",
                        "pccr.dates-in-order",
                        "pccr.same-heading-or-said-why",
                        "pccr.under-a-heading");
        deputy.opens(sheet + "child")
                .answers("child-HANDOVER", "At the class door.")
                .answers("childBy-HANDOVER", ready.teacher.id().text())
                .presses(NEXT)
                .opens(sheet + "check")
                .isRefused("pccr.plan-spares-targets");
        deputy.opens(sheet + "child").answers("childBy-HANDOVER", "").presses(NEXT);
        deputy.opens(sheet + "dates")
                .answers("start", today())
                .answers("timescale", "OTHER")
                .answers("otherDay", today().minusDays(1))
                .presses(NEXT)
                .opens(sheet + "check")
                .isRefused("timescale.ends-after-start", "timescale.needs-reason");

        // Their side: asked for in time, heard and weighed.
        String invitation = Steps.page(walked) + "/decide/invite/";
        deputy.opens(invitation + "check").isRefused("decision.is-another-persons");
        head.opens(invitation + "invitation")
                .answers("considered", "Asking you to write instead of ringing, for three months.")
                .answers("by", today())
                .presses(NEXT)
                .presses(NEXT)
                .isRefused("side.time-to-answer")
                .isNotRefused("decision.is-another-persons");
        head.opens(invitation + "invitation")
                .answers("by", today().plusDays(10))
                .presses(NEXT)
                .presses(NEXT)
                .isNotRefused("side.time-to-answer")
                .presses("Issue this invitation")
                .hasDone("What happened to it");
        head.opens(Steps.page(walked) + "/add/heard")
                .answersWithTheOnly("letter")
                .answers("how", "On the phone to the office, today.")
                .answers("words", "He says nobody rang him back.")
                .answers("answerer", "The head")
                .answers("by", today().plusDays(10))
                .saves();
        head.opens(sheet + "check")
                .isNotRefused(
                        "pccr.bar-after-their-side", "pccr.side-offered", "pccr.decided-by-who-may")
                .isRefused("pccr.side-weighed");
        head.opens(Steps.page(walked) + "/add/weighed")
                .answersWithTheOnly("heard")
                .answers("came", "It explains the first call, not the swearing.")
                .saves();

        Steps.askForSupport(head, walked);
        Steps.answerAsGovernor(gates.signedIn(ready.chair), false);
        head.opens(sheet + "check")
                .isNotRefused("pccr.chair-answered", "pccr.side-weighed")
                .isRefused("pccr.after-a-no-with-reasons");
        head.opens(sheet + "proportionality")
                .answers("afterNo", "Staff are afraid to answer the telephone.")
                .presses(NEXT);

        Steps.assess(head, walked, "RESTRICT", since);
        head.opens(sheet + "conduct")
                .answers("anotherHeading", "The calls take up the office's mornings.")
                .presses(NEXT)
                .opens(sheet + "check")
                .isNotRefused("pccr.after-a-no-with-reasons", "pccr.assessed")
                .isNotRefused("pccr.same-heading-or-said-why");
        head.opens(sheet + "dates").answersNoDay("reviewOn").presses(NEXT);
        // Whoever was heard reads what they said and what came of it (J11).
        head.opens(sheet + "letter")
                .answers("theirSide", "You told us that nobody rang you back.")
                .answers("cameOfIt", "It explains the first call, not the swearing.")
                .presses(NEXT);
        Steps.restrict(head, ready, walked, since)
                .isNotRefused(
                        "pccr.a-route-stays",
                        "pccr.adjustments-considered",
                        "pccr.at-most-a-year",
                        "pccr.child-plan",
                        "pccr.contact-is-not-a-target",
                        "pccr.plan-spares-targets",
                        "pccr.dates-in-order",
                        "pccr.extent",
                        "pccr.proportionate",
                        "pccr.somebody-is-told",
                        "pccr.under-a-heading",
                        "timescale.ends-after-start",
                        "timescale.needs-reason")
                .presses("Decide this, and issue its letter")
                .hasDone("What happened to it");
    }

    @Test
    @Meets({
        "pccr.danger-is-shown",
        "pccr.no-warning-explained",
        "pccr.since-the-last-decision",
        "pccr.warned-first"
    })
    void forDangerTheHeadDecidesWithoutAWarningAndNotTwiceForTheSame() {
        EntryId threat = ready.abuse(person, ago(5), "Threatened her at the gate.", "I'll get you");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(4));
        walked.supported(ago(3), true);
        String sheet = Steps.page(walked) + "/decide/restrict/";
        Colleague head = gates.signedIn(ready.head);

        head.opens(sheet + "check").isRefused("pccr.warned-first");
        head.opens(sheet + "conduct")
                .answers("withoutWarning", "VIOLENCE_THREATENED")
                .presses(NEXT)
                .opens(sheet + "check")
                .isNotRefused("pccr.warned-first")
                .isRefused("pccr.danger-is-shown", "pccr.no-warning-explained");
        head.opens(sheet + "conduct")
                .answers("withoutWarningBecause", "You threatened a member of staff.")
                .presses(NEXT);
        Steps.assess(head, walked, "RESTRICT", threat);
        Steps.restrict(head, ready, walked, threat)
                .isNotRefused("pccr.danger-is-shown", "pccr.no-warning-explained")
                .presses("Decide this, and issue its letter")
                .hasDone("What happened to it");

        // A second one, stricter, for the same threat.
        Steps.restrict(head, ready, walked, threat).isRefused("pccr.since-the-last-decision");
        EntryId again = ready.abuse(person, today(), "Rang and threatened her.", "I said I would");
        head.opens(sheet + "conduct")
                .answers("withoutWarning", "VIOLENCE_THREATENED")
                .answers("withoutWarningBecause", "You threatened a member of staff again.")
                .presses(NEXT);
        Steps.assess(head, walked, "RESTRICT", again);
        Steps.askForSupport(head, walked);
        Steps.answerAsGovernor(gates.signedIn(ready.chair), true);
        Steps.restrict(head, ready, walked, again)
                .isNotRefused("pccr.since-the-last-decision")
                .presses("Decide this, and issue its letter")
                .hasDone("What happened to it");
    }

    @Test
    @Meets({"decision.not-by-the-involved"})
    void aHeadWhoKnowsThePersonHandsItToTheChair() {
        EntryId call = ready.abuse(person, ago(5), "Rang and swore.", "Useless");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(4));
        String sheet = Steps.page(walked) + "/decide/invite/";
        Colleague head = gates.signedIn(ready.head);

        head.opens(Steps.page(walked) + "/add/conflict")
                .answers("who", ready.head.id().text())
                .answers("kind", "PERSONAL_TIE")
                .answers("why", "Our children are friends.")
                .saves();
        head.opens(sheet + "check").isRefused("decision.not-by-the-involved");
        gates.signedIn(ready.chair)
                .opens(sheet + "invitation")
                .answers("entries", call.text())
                .answers("considered", "Asking you to write instead of ringing.")
                .presses(NEXT)
                .presses(NEXT)
                .isNotRefused("decision.not-by-the-involved")
                .presses("Issue this invitation")
                .hasDone("What happened to it");
    }

    @Test
    @Meets({"pccr.clauses-agree", "pccr.complaint-was-decided", "pccr.legal-advice-first"})
    void whatIsLimitedCanBeKeptToTogetherAndWasAskedFirst() {
        EntryId threat = ready.abuse(person, ago(5), "Threatened her at the gate.", "I'll get you");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(4));
        String sheet = Steps.page(walked) + "/decide/restrict/";
        Colleague head = gates.signedIn(ready.head);

        afterAThreat(head, walked, threat);
        Steps.restrict(head, ready, walked, threat);
        head.opens(sheet + "clauses")
                .answers("limits", "calls", "cap", "complaint")
                .presses(NEXT)
                .answers("callDays", "MONDAY", "THURSDAY")
                .answers("callsFrom", "9am")
                .answers("callsUntil", "9:30am")
                .presses(NEXT)
                .answers("capIssues", "2")
                .answers("capPer", "MONTH")
                .presses(NEXT)
                .answers("decidedAbout", "when homework is set")
                .answers("decidedOn", ago(3))
                .presses(NEXT)
                .opens(sheet + "check")
                .isRefused(
                        "pccr.clauses-agree",
                        "pccr.complaint-was-decided",
                        "pccr.legal-advice-first");

        // Calls are closed altogether, so that no time to ring can be set.
        head.opens(sheet + "clauses").answers("limits", "cap", "complaint").presses(NEXT);
        head.opens(Steps.page(walked) + "/add/legal-advice")
                .answers("about", "a limit on the number of issues")
                .answers("from", "The county council's legal services")
                .answers("on", ago(1))
                .saves();
        Steps.complains(head, walked, "How homework is set.");
        Steps.concludes(head, walked);
        Steps.complains(head, walked, "How homework is set, again.");
        Steps.weighsTheComplaint(head, walked, ready.deputy)
                .answers("allTheSame", "The test's day")
                .presses(NEXT)
                .presses("Decide, and issue this letter")
                .hasDone("What happened to it");
        head.opens(sheet + "check")
                .isNotRefused(
                        "pccr.clauses-agree",
                        "pccr.complaint-was-decided",
                        "pccr.legal-advice-first")
                .presses("Decide this, and issue its letter")
                .hasDone("What happened to it");
    }

    @Test
    @Meets({"pccr.lands-when-somebody-can-answer"})
    void aRestrictionThatLandsWhenNobodyCanAnswerSaysWhyItGoesAllTheSame() {
        EntryId threat = ready.abuse(person, ago(5), "Threatened her at the gate.", "I'll get you");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(4));
        String sheet = Steps.page(walked) + "/decide/restrict/";
        Colleague head = gates.signedIn(ready.head);
        String urgent = Steps.closeTheComingDays(head);

        afterAThreat(head, walked, threat);
        Steps.restrict(head, ready, walked, threat)
                .opens(sheet + "letter")
                .answers("allTheSame", "")
                .presses(NEXT)
                .isRefused("pccr.lands-when-somebody-can-answer");
        head.opens(sheet + "letter")
                .answers("allTheSame", urgent)
                .presses(NEXT)
                .isNotRefused("pccr.lands-when-somebody-can-answer")
                .presses("Decide this, and issue its letter")
                .hasDone("What happened to it");
    }

    /** Supported, without a warning because somebody was threatened, and assessed. */
    private static void afterAThreat(Colleague head, WalkedCase walked, EntryId threat) {
        walked.supported(ago(3), true);
        head.opens(Steps.page(walked) + "/decide/restrict/conduct")
                .answers("withoutWarning", "VIOLENCE_THREATENED")
                .answers("withoutWarningBecause", "You threatened a member of staff.")
                .presses(NEXT);
        Steps.assess(head, walked, "RESTRICT", threat);
    }
}
