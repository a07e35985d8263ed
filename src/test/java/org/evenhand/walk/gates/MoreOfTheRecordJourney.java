package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;

import org.evenhand.access.Account;
import org.evenhand.browser.Browser;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is done with a contact after it was reviewed: put right, triaged, looked after. */
class MoreOfTheRecordJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");

    @Test
    @Meets({
        "entry.correction-changes-something",
        "entry.happened-in-the-past",
        "entry.only-the-safeguarding-lead-clears",
        "triage.owner",
        "triage.reply-by",
        "welfare.closed-by-that-person"
    })
    void aContactIsPutRightTriagedAndItsTargetLookedAfter() {
        Account dsl = ready.school().has("dsl", Role.STAFF, Role.SAFEGUARDING_LEAD);
        Account safety = ready.school().has("safety", Role.STAFF, Role.SAFETY_LEAD);
        EntryId call = ready.abuse(person, ago(3), "Shouted.", "Useless");
        String entry = Steps.page(call);
        Colleague teacher = gates.signedIn(ready.teacher);
        Colleague deputy = gates.signedIn(ready.deputy);

        teacher.opens(entry + "/correct")
                .answers("because", "Nothing")
                .sends()
                .isRefused("entry.correction-changes-something")
                .answers("day", today())
                .answers("time", "11:59pm")
                .answers("account", "Shouted and swore.")
                .sends()
                .isNotRefused("entry.correction-changes-something")
                .isRefused("entry.happened-in-the-past")
                .answers("day", ago(3))
                .answers("time", "3:30pm")
                .sends()
                .isNotRefused("entry.happened-in-the-past")
                .hasDone("It is saved");

        teacher.opens(entry + "/safeguarding").answers("concern", "yes").sends().isFine();
        teacher.opens(entry + "/safeguarding")
                .answers("concern", "no")
                .sends()
                .isRefused("entry.only-the-safeguarding-lead-clears");
        gates.signedIn(dsl)
                .opens(entry + "/safeguarding-cleared")
                .answers("reference", "C-12")
                .sends()
                .isNotRefused("entry.only-the-safeguarding-lead-clears")
                .hasDone("It is saved");

        deputy.opens(entry + "/triage?person=" + person.text())
                .answers("as", "NEW_ISSUE")
                .answers("reason", "He asks about the trip.")
                .presses("Save")
                .isRefused("triage.owner", "triage.reply-by")
                .answers("owner", "The deputy")
                .answers("replyBy", today().plusDays(5))
                .presses("Save")
                .isNotRefused("triage.owner", "triage.reply-by")
                .hasDone("It is triaged");

        String welfare = entry + "/welfare/" + ready.teacher.id().text();
        Colleague lead = gates.signedIn(safety).opens(welfare);
        lead.fills("because", "She is well.")
                .presses("Close")
                .isRefused("welfare.closed-by-that-person");
        for (int offer = 0; offer < 2; offer++) {
            lead.opens(welfare).fills("words", "Rang her; she is well.").saves("Save the offer");
        }
        lead.opens(welfare)
                .fills("because", "She says twice that she is well.")
                .presses("Close")
                .isNotRefused("welfare.closed-by-that-person")
                .hasDone("It is saved");
    }

    @Test
    @Meets({"conflict.not-by-oneself"})
    void aQuestionOfAConflictIsAnsweredBySomebodyElse() {
        WalkedCase walked = WalkedCase.opened(ready, person, ago(3));
        String add = Steps.page(walked) + "/add/";
        Colleague head = gates.signedIn(ready.head);

        declares(head, add, ready.head);
        answers(head, add, ready.head).isRefused("conflict.not-by-oneself");
        answers(gates.signedIn(ready.deputy), add, ready.chair)
                .isNotRefused("conflict.not-by-oneself")
                .hasDone("It is saved");
    }

    private static void declares(Colleague by, String add, Account who) {
        by.opens(add + "conflict")
                .answers("who", who.id().text())
                .answers("kind", "PERSONAL_TIE")
                .answers("why", "Our children are friends.")
                .saves();
    }

    private static Colleague answers(Colleague by, String add, Account who) {
        return by.opens(add + "conflict-answer")
                .answersWithTheOnly("conflict")
                .answers("by", who.id().text())
                .answers("answer", "uninvolved")
                .answers("reason", "The children only share a class.")
                .presses("Save");
    }
}
