package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;

import org.evenhand.access.Account;
import org.evenhand.browser.Browser;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.policymap.Examples;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody has a page open while somebody else changes what it speaks of. */
class TwoAtOneRecordJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");

    @Test
    @Meets({"entry.entered-in-error"})
    @Examples("E33")
    void whatWasEnteredInErrorIsLoggedAgain() {
        String entry = Steps.page(ready.logged(ago(2), "Shouted.", "Useless"));
        Colleague teacher = gates.signedIn(ready.teacher);

        teacher.opens(entry + "/dissatisfaction").answers("expressed", "no");
        gates.signedIn(ready.deputy)
                .opens(entry + "/in-error")
                .answers("because", "It was another father.")
                .sends()
                .isFine();
        teacher.sends().isRefused("entry.entered-in-error");

        String again =
                teacher.opens("/contacts/new")
                        .answers("who", "Another father")
                        .answers("channel", "PHONE_CALL")
                        .answers("day", "yesterday")
                        .answers("time", "2:30pm")
                        .answers("account", "He shouted.")
                        .saves()
                        .at();
        teacher.opens(again + "/dissatisfaction")
                .answers("expressed", "no")
                .sends()
                .isNotRefused("entry.entered-in-error")
                .hasDone("It is saved");
    }

    @Test
    @Meets({
        "entry.completed-by-its-reporter",
        "entry.decided-by-a-leader",
        "entry.nothing-to-clear"
    })
    void theSafeguardingLeadReadsWhatConcernsAChildAndLeavesTheRestToOthers() {
        Account lead = ready.school().has("dsl", Role.STAFF, Role.SAFEGUARDING_LEAD);
        String entry = Steps.page(ready.logged(ago(2), "Shouted at a child.", "Useless"));
        Colleague teacher = gates.signedIn(ready.teacher);
        Colleague dsl = gates.signedIn(lead);

        teacher.opens(entry + "/safeguarding").answers("concern", "yes").sends().isFine();
        dsl.opens(entry + "/dissatisfaction")
                .answers("expressed", "no")
                .sends()
                .isRefused("entry.completed-by-its-reporter");
        teacher.opens(entry + "/dissatisfaction")
                .answers("expressed", "no")
                .sends()
                .isNotRefused("entry.completed-by-its-reporter")
                .hasDone("It is saved");

        followsUp(dsl, entry).isRefused("entry.decided-by-a-leader");
        followsUp(gates.signedIn(ready.deputy), entry)
                .isNotRefused("entry.decided-by-a-leader")
                .hasDone("It is saved");

        // The head is the safeguarding lead of a small school, and opens the wrong contact.
        Account both =
                ready.school().has("both", Role.STAFF, Role.SAFEGUARDING_LEAD, Role.SENIOR_LEADER);
        String other = Steps.page(ready.logged(ago(1), "Shouted.", "Useless"));
        Colleague smallSchools = gates.signedIn(both);
        smallSchools
                .opens(other + "/safeguarding-cleared")
                .answers("reference", "C-12")
                .sends()
                .isRefused("entry.nothing-to-clear");
        teacher.opens(other + "/safeguarding").answers("concern", "yes").sends().isFine();
        smallSchools.sends().isNotRefused("entry.nothing-to-clear").hasDone("It is saved");
    }

    private static Colleague followsUp(Colleague by, String entry) {
        return by.opens(entry + "/follow-up")
                .answers("way", "FURTHER_ACTION")
                .answers("by", "The head")
                .answers("on", today())
                .answers("words", "A warning is considered.")
                .sends();
    }

    @Test
    @Meets({"triage.is-about-them"})
    void aContactIsTriagedForWhomItNames() {
        PersonId another = ready.aParent("Lee Farrow", "Jo Farrow");
        EntryId call = ready.logged(ago(2), "Shouted.", "Useless");
        Colleague deputy = gates.signedIn(ready.deputy);
        Colleague head = gates.signedIn(ready.head);

        deputy.opens(Steps.page(call) + "/triage?person=" + person.text());
        names(head, call, "Farrow", another);
        deputy.answers("as", "SAME_MATTER")
                .answers("reason", "He asks about the trip again.")
                .presses("Save")
                .isRefused("triage.is-about-them");
        names(deputy, call, "Whitlock", person);
        deputy.opens(Steps.page(call) + "/triage?person=" + person.text())
                .answers("as", "SAME_MATTER")
                .answers("reason", "He asks about the trip again.")
                .presses("Save")
                .isNotRefused("triage.is-about-them")
                .hasDone("It is triaged");
    }

    private static void names(Colleague by, EntryId entry, String wanted, PersonId found) {
        by.opens(Steps.page(entry) + "/person").answers("wanted", wanted).presses("Search");
        by.answers("person", found.text()).presses("Save").isFine();
    }

    @Test
    @Meets({"welfare.is-open"})
    void aWelfareThreadIsClosedOnce() {
        EntryId call = ready.abuse(person, ago(3), "Shouted.", "Useless");
        String thread = Steps.page(call) + "/welfare/" + ready.teacher.id().text();
        Colleague teacher = gates.signedIn(ready.teacher).opens(thread);

        gates.signedIn(ready.teacher).opens(thread).saves("Close");
        teacher.presses("Close").isRefused("welfare.is-open");
        teacher.opens(thread).isNotRefused("welfare.is-open").hasDone("Closed");
    }

    @Test
    @Meets({"mails.logged-once", "mails.something-is-chosen"})
    void emailsAreLoggedOnceAndOnlyThoseThatAreChosen() {
        Colleague teacher = gates.signedIn(ready.teacher);
        Colleague again = gates.signedIn(ready.teacher);

        String batch = drops(teacher, "one").at();
        again.opens(batch);
        teacher.answers("log")
                .sends()
                .isRefused("mails.something-is-chosen")
                .answersWithAll("log")
                .sends()
                .isNotRefused("mails.something-is-chosen")
                .hasDone("One entry was made");
        again.answersWithAll("log").sends().isRefused("mails.logged-once");
        drops(again, "two")
                .answersWithAll("log")
                .sends()
                .isNotRefused("mails.logged-once")
                .hasDone("One entry was made");
    }

    private static Colleague drops(Colleague by, String subject) {
        return by.opens("/contacts/mails")
                .attaches(
                        "files",
                        subject + ".eml",
                        """
                        From: Darren Whitlock <daz@post.example>
                        To: office@fernleigh.example
                        Date: Mon, 4 Nov 2024 09:12:00 +0000
                        Subject: %1$s
                        Message-ID: <%1$s@post.example>

                        Answer me about the trip.
                        """
                                .formatted(subject)
                                .replace("\n", "\r\n"))
                .sends();
    }

    @Test
    @Meets({"conflict.answered-by-the-uninvolved"})
    void aConflictIsAnsweredBySomebodyWhoIsUninvolved() {
        WalkedCase walked = WalkedCase.opened(ready, person, ago(3));
        String add = Steps.page(walked) + "/add/";
        Colleague deputy = gates.signedIn(ready.deputy);

        declares(deputy, add, ready.head);
        String first = add + "conflict-answer";
        deputy.opens(first).answersWithTheOnly("conflict");
        declares(gates.signedIn(ready.deputy), add, ready.chair);
        answers(deputy, ready.chair).isRefused("conflict.answered-by-the-uninvolved");
        answers(deputy.opens(first).answersWithTheFirst("conflict"), ready.governor)
                .isNotRefused("conflict.answered-by-the-uninvolved")
                .hasDone("It is saved");
    }

    private static void declares(Colleague by, String add, Account who) {
        by.opens(add + "conflict")
                .answers("who", who.id().text())
                .answers("kind", "PERSONAL_TIE")
                .answers("why", "Our children are friends.")
                .saves();
    }

    private static Colleague answers(Colleague by, Account who) {
        return by.answers("by", who.id().text())
                .answers("answer", "uninvolved")
                .answers("reason", "The children only share a class.")
                .presses("Save");
    }
}
