package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;
import static org.evenhand.walk.gates.Steps.NEXT;

import org.evenhand.access.Account;
import org.evenhand.browser.Browser;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a school writes short of a warning, beside it, and from before Evenhand. */
class NotesJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.begunHere(ago(140));
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");

    @Test
    @Meets({
        "correspondence.is-read",
        "correspondence.is-there",
        "note.by-a-leader",
        "note.each-may-count",
        "note.lands-when-somebody-can-answer",
        "note.something-is-chosen",
        "preparing.granted-already",
        "preparing.granted-by-a-decider"
    })
    void aNoteOfAnInformalWarningAndANoticeAboutLetters() {
        Account bursar = ready.school().has("bursar", Role.STAFF, Role.BUSINESS_MANAGER);
        EntryId call = ready.toBeReviewed(person, ago(5), "Shouted and swore.", "Useless");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(4));
        String note = Steps.page(walked) + "/decide/informal-warning/";
        String notice = Steps.page(walked) + "/decide/correspondence/";
        String preparing = Steps.page(walked) + "/add/preparing";
        Colleague deputy = gates.signedIn(ready.deputy);
        Colleague head = gates.signedIn(ready.head);
        String urgent = Steps.closeTheComingDays(head);

        deputy.opens(preparing)
                .answers("who", bursar.id().text())
                .presses("Save")
                .isRefused("preparing.granted-by-a-decider");
        head.opens(preparing)
                .answers("who", bursar.id().text())
                .saves()
                .isNotRefused("preparing.granted-by-a-decider");
        head.opens(preparing)
                .answers("who", bursar.id().text())
                .presses("Save")
                .isRefused("preparing.granted-already");
        head.opens(Steps.page(walked) + "/add/preparing-end").answersWithTheOnly("who").saves();
        head.opens(preparing)
                .answers("who", bursar.id().text())
                .saves()
                .isNotRefused("preparing.granted-already")
                .hasDone("It is saved");

        gates.signedIn(bursar)
                .opens(note + "check")
                .isRefused(
                        "note.by-a-leader",
                        "note.lands-when-somebody-can-answer",
                        "note.something-is-chosen")
                .opens(note + "which")
                .answers("entries", call.text())
                .presses(NEXT)
                .opens(note + "check")
                .isNotRefused("note.something-is-chosen")
                .isRefused("note.each-may-count");
        deputy.opens(Steps.page(call) + "/review")
                .answers("headings", "A")
                .answers("subTypes-A", "VERBAL_ABUSE")
                .answers("beyondAnger", "He swore at her.")
                .answers("reliedOn", "yes")
                .answers("because", "It is abuse.")
                .saves();
        Steps.goThrough(head, note + "which", 2)
                .answers("allTheSame", urgent)
                .presses(NEXT)
                .isNotRefused(
                        "note.by-a-leader",
                        "note.each-may-count",
                        "note.lands-when-somebody-can-answer")
                .presses("Issue this note")
                .hasDone("What happened to it");

        head.opens(notice + "check").isRefused("correspondence.is-read");
        head.opens(notice.replaceAll("/$", "")).isRefused("correspondence.is-there");
        EntryId email = ready.abusiveEmail(person, ago(1), "You liars");
        head.opens(notice + "which")
                .answers("entries", email.text())
                .presses(NEXT)
                .presses(NEXT)
                .answers("reader", ready.deputy.id().text())
                .answers("allTheSame", urgent)
                .presses(NEXT)
                .isNotRefused("correspondence.is-read", "correspondence.is-there")
                .presses("Issue this notice")
                .hasDone("What happened to it");
    }

    @Test
    @Meets({
        "incident-report.by-the-head",
        "incident-report.entry-is-chosen",
        "incident-report.safety-page-is-written",
        "incident-report.was-entered",
        "safety-report.by-the-safety-lead",
        "violent-incident.always-for-assault-or-threat"
    })
    void aThreatIsEnteredAndReportedAsAViolentIncident() {
        EntryId threat =
                ready.abuse(
                        person,
                        ago(3),
                        "Threatened her at the gate.",
                        "I'll get you",
                        ready.teacher,
                        SubType.THREAT_OF_VIOLENCE);
        WalkedCase walked = WalkedCase.opened(ready, person, ago(2));
        String sheet = Steps.page(walked) + "/decide/incident-report/";
        String entry = Steps.page(threat);
        Colleague deputy = gates.signedIn(ready.deputy);
        Colleague head = gates.signedIn(ready.head);

        deputy.opens(sheet + "check")
                .isRefused("incident-report.by-the-head", "incident-report.entry-is-chosen");
        head.opens(entry + "/not-a-violent-incident")
                .answers("because", "Words only.")
                .sends()
                .isRefused("violent-incident.always-for-assault-or-threat");
        head.opens(sheet.replaceAll("/$", ""))
                .isRefused("incident-report.was-entered", "incident-report.safety-page-is-written");
        head.opens(entry + "/violent-incident").answers("reference", "HS-118").sends().isFine();
        deputy.opens(entry + "/safety-report")
                .answers("affected", "The teacher")
                .answers("nature", "Threatened at the gate.")
                .answers("injury", "Nobody was hurt.")
                .answers("support", "Somebody sat with her.")
                .answers("riskReviewed", "Two people stand at the gate.")
                .sends()
                .isRefused("safety-report.by-the-safety-lead");
        head.opens(entry + "/safety-report")
                .answers("affected", "The teacher")
                .answers("nature", "Threatened at the gate.")
                .answers("injury", "Nobody was hurt.")
                .answers("support", "Somebody sat with her.")
                .answers("riskReviewed", "Two people stand at the gate.")
                .sends()
                .isNotRefused("safety-report.by-the-safety-lead")
                .isFine();
        head.opens(sheet + "report")
                .answersWithTheOnly("incident")
                .answers("prevention", "Two people at the gate, until Easter.")
                .presses(NEXT)
                .isNotRefused(
                        "incident-report.by-the-head",
                        "incident-report.entry-is-chosen",
                        "incident-report.safety-page-is-written",
                        "incident-report.was-entered",
                        "violent-incident.always-for-assault-or-threat")
                .presses("Sign and issue this report")
                .hasDone("What happened to it");
    }

    @Test
    @Meets({
        "serial.complaint-waits",
        "serial.decided-by-who-may",
        "serial.earlier-is-concluded",
        "serial.every-point-is-answered",
        "serial.lands-when-somebody-can-answer",
        "serial.some-point-is-decided",
        "serial.two-complaints",
        "serial.weighed"
    })
    void aComplaintIsSaidToBeRepeatedPointByPoint() {
        ready.abuse(person, ago(5), "Complains again.", "Again");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(4));
        String sheet = Steps.page(walked) + "/decide/complaint/";
        Colleague deputy = gates.signedIn(ready.deputy);
        Colleague head = gates.signedIn(ready.head);
        String urgent = Steps.closeTheComingDays(head);

        head.opens(sheet.replaceAll("/$", ""))
                .isRefused("serial.complaint-waits", "serial.earlier-is-concluded");
        Steps.complains(deputy, walked, "How homework is set.");
        deputy.opens(sheet + "which")
                .answersWithTheFirst("complaint")
                .answersWithTheFirst("earlier")
                .answers("points", "Homework is set too late.\nHomework is not marked.")
                .presses(NEXT)
                .opens(sheet + "check")
                .isNotRefused("serial.complaint-waits")
                .isRefused(
                        "serial.decided-by-who-may",
                        "serial.every-point-is-answered",
                        "serial.some-point-is-decided",
                        "serial.two-complaints",
                        "serial.weighed");
        Steps.concludes(deputy, walked);
        Steps.complains(deputy, walked, "How homework is set, again.");
        Steps.weighsTheComplaint(head, walked, ready.deputy)
                .opens(sheet + "check")
                .isNotRefused(
                        "serial.decided-by-who-may",
                        "serial.earlier-is-concluded",
                        "serial.every-point-is-answered",
                        "serial.some-point-is-decided",
                        "serial.two-complaints",
                        "serial.weighed")
                .isRefused("serial.lands-when-somebody-can-answer");
        head.opens(sheet + "letter")
                .answers("allTheSame", urgent)
                .presses(NEXT)
                .isNotRefused("serial.lands-when-somebody-can-answer")
                .presses("Decide, and issue this letter")
                .hasDone("What happened to it");
    }

    @Test
    @Meets({
        "before.dates-in-order",
        "before.entered-by-a-leader",
        "before.was-before",
        "before.was-told"
    })
    void papersFromBeforeEvenhand() {
        WalkedCase walked = WalkedCase.opened(ready, person, ago(30));
        String add = Steps.page(walked) + "/add/";
        Colleague chair = gates.signedIn(ready.chair);
        Colleague head = gates.signedIn(ready.head);

        head.opens(add + "conflict")
                .answers("who", ready.head.id().text())
                .answers("kind", "PERSONAL_TIE")
                .answers("why", "Our children are friends.")
                .saves();
        chair.opens(add + "warning-before")
                .answers("variant", "CONDUCT")
                .answers("headings", "A")
                .answers("dated", ago(10))
                .answers("toldOn", ago(20))
                .answers("how", "By post")
                .answers("signedBy", "The head before")
                .presses("Save")
                .isRefused("before.entered-by-a-leader", "before.was-before", "before.was-told");
        head.opens(add + "warning-before")
                .answers("variant", "CONDUCT")
                .answers("headings", "A")
                .answers("dated", ago(100))
                .answers("toldOn", ago(98))
                .answers("how", "By post")
                .answers("signedBy", "The head before")
                .saves()
                .isNotRefused("before.entered-by-a-leader", "before.was-before", "before.was-told")
                .hasDone("It is saved");
        // Whoever decides on the case: the head has a tie to them.
        chair.opens(add + "restriction-before")
                .answers("dated", ago(60))
                .answers("toldOn", ago(58))
                .answers("how", "By post")
                .answers("signedBy", "The head before")
                .answers("start", ago(70))
                .answers("lastDay", today().plusDays(30))
                .answers("closed", "PHONE")
                .answers("premises", "NO")
                .answers("reader", ready.deputy.id().text())
                .answers("safety", "CALM")
                .presses("Save")
                .isRefused("before.dates-in-order")
                .answers("start", ago(58))
                .saves()
                .isNotRefused("before.dates-in-order")
                .hasDone("In force today");
    }
}
