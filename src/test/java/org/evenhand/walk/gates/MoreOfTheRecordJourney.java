package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;

import org.evenhand.access.Account;
import org.evenhand.browser.Browser;
import org.evenhand.contactlog.SocialMediaStep;
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
                .answers("owner", ready.deputy.id().text())
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
    @Meets({
        "disclosure.by-who-answers-for-it",
        "disclosure.changes-something",
        "disclosure.safeguarding-until-cleared",
        "disclosure.says-why"
    })
    void whatIsShownOutsideIsDecidedByWhoAnswersForIt() {
        Account dsl = ready.school().has("dsl", Role.STAFF, Role.SAFEGUARDING_LEAD);
        Account dpo = ready.school().has("dpo", Role.STAFF, Role.DATA_PROTECTION_OFFICER);
        String entry = Steps.page(ready.abuse(person, ago(3), "Shouted.", "Useless"));
        gates.signedIn(ready.teacher)
                .opens(entry + "/safeguarding")
                .answers("concern", "yes")
                .saves();

        gates.signedIn(ready.deputy)
                .opens(entry + "/disclosure")
                .answers("disclosure", "SAFEGUARDING")
                .sends()
                .isRefused(
                        "disclosure.by-who-answers-for-it",
                        "disclosure.changes-something",
                        "disclosure.safeguarding-until-cleared",
                        "disclosure.says-why");
        gates.signedIn(dsl)
                .opens(entry + "/safeguarding-cleared")
                .answers("reference", "C-12")
                .saves();
        gates.signedIn(dpo)
                .opens(entry + "/disclosure")
                .answers("disclosure", "PRIVILEGED")
                .sends()
                .isNotRefused(
                        "disclosure.by-who-answers-for-it",
                        "disclosure.changes-something",
                        "disclosure.safeguarding-until-cleared")
                .isRefused("disclosure.says-why")
                .answers("because", "It was written for the solicitor.")
                .sends()
                .isNotRefused("disclosure.says-why")
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

    @Test
    @Meets({
        "entry.advised-afterwards-not-before",
        "entry.advised-afterwards-who-was-not-told",
        "entry.not-closed-before-advised-afterwards",
        "entry.not-closed-before-complaint",
        "entry.not-closed-before-dissatisfaction",
        "entry.not-closed-before-follow-up",
        "entry.not-closed-before-police",
        "entry.not-closed-before-riddor",
        "entry.not-closed-before-safeguarding",
        "entry.not-closed-before-safeguarding-lead-told",
        "entry.not-closed-before-safety-report",
        "entry.not-closed-before-social-media",
        "entry.not-closed-before-violent-incident",
        "entry.not-closed-before-welfare",
        "entry.not-told-needs-a-reason",
        "social-media.kept-before-it-goes"
    })
    void whatAContactLeavesToDoKeepsItsCaseOpen() {
        WalkedCase walked = WalkedCase.opened(ready, person, ago(3));
        Colleague teacher = gates.signedIn(ready.teacher);
        Colleague head = gates.signedIn(ready.head);
        String entry =
                teacher.opens("/contacts/new")
                        .answers("who", "Darren Whitlock")
                        .answers("channel", "SOCIAL_MEDIA")
                        .answers("day", "yesterday")
                        .answers("time", "2:30pm")
                        .answers("account", "A threat in a group of parents.")
                        .unfolds("Add their exact words")
                        .answers("onTheSpot", "CALLED_POLICE")
                        .saves()
                        .at();
        teacher.opens(entry + "/headings")
                .answers("headings", "A")
                .answers("subTypes-A", "VERBAL_ABUSE")
                .answers("beyondAnger", "It threatens her.")
                .saves();
        head.opens(entry + "/person").answers("wanted", "Whitlock").presses("Search");
        head.answers("person", person.text()).saves();
        head.opens(Steps.page(walked) + "/add/issue-settled")
                .answersWithTheOnly("issue")
                .answers("outcome", "PUT_RIGHT")
                .answers("how", "He was told by letter.")
                .saves();

        closes(head, walked).isRefused("entry.not-closed-before-safeguarding");
        teacher.opens(entry + "/safeguarding").answers("concern", "yes").saves();
        closes(head, walked).isRefused("entry.not-closed-before-safeguarding-lead-told");
        teacher.opens(entry + "/safeguarding-told")
                .answers("toldTo", "The safeguarding lead")
                .answers("how", "In person")
                .saves();
        closes(head, walked).isRefused("entry.not-closed-before-dissatisfaction");
        teacher.opens(entry + "/dissatisfaction")
                .answers("expressed", "yes")
                .answers("routing", "NEW")
                .answers("issue", "The trip was called off.")
                .saves();
        head.opens(entry + "/told-afterwards")
                .answers("how", "LETTER")
                .answers("on", ago(5))
                .answers("by", "The head")
                .answers("words", "That the police were called, and why.")
                .sends()
                .isRefused(
                        "entry.advised-afterwards-not-before",
                        "entry.advised-afterwards-who-was-not-told");
        teacher.opens(entry + "/on-the-spot")
                .answers("actions", "CALLED_POLICE")
                .answers("told", "no")
                .sends()
                .isRefused("entry.not-told-needs-a-reason")
                .answers("notToldBecause", "It was a post; nobody stood there.")
                .sends()
                .isNotRefused("entry.not-told-needs-a-reason")
                .hasDone("It is saved");
        closes(head, walked).isRefused("entry.not-closed-before-complaint");
        head.opens(entry + "/complaint")
                .answers("way", "PROCEDURE")
                .answers("on", today())
                .answers("by", "The head")
                .answers("how", "By letter, with the form.")
                .saves();
        closes(head, walked).isRefused("entry.not-closed-before-follow-up");
        head.opens(entry + "/follow-up")
                .answers("way", "FURTHER_ACTION")
                .answers("by", "The head")
                .answers("on", today())
                .answers("words", "A warning is considered.")
                .saves();
        closes(head, walked).isRefused("entry.not-closed-before-advised-afterwards");
        head.opens(entry + "/told-afterwards")
                .answers("how", "LETTER")
                .answers("on", ago(5))
                .answers("by", "The head")
                .answers("words", "That the police were called, and why.")
                .sends()
                .isNotRefused("entry.advised-afterwards-who-was-not-told")
                .isRefused("entry.advised-afterwards-not-before")
                .answers("on", today())
                .sends()
                .isNotRefused("entry.advised-afterwards-not-before")
                .hasDone("It is saved");
        closes(head, walked).isRefused("entry.not-closed-before-police");
        head.opens(entry + "/police")
                .answers("force", "West Yorkshire")
                .answers("how", "101")
                .answers("logNumber", "118")
                .answers("on", today())
                .saves();
        closes(head, walked).isRefused("entry.not-closed-before-violent-incident");
        head.opens(entry + "/violent-incident").answers("reference", "HS-118").saves();
        closes(head, walked).isRefused("entry.not-closed-before-safety-report");
        head.opens(entry + "/safety-report")
                .answers("affected", "The teacher")
                .answers("nature", "Threatened online.")
                .answers("injury", "She fell on the stairs when she read it.")
                .answers("specifiedInjury", "yes")
                .answers("support", "Somebody sat with her.")
                .answers("riskReviewed", "Two people stand at the gate.")
                .saves();
        closes(head, walked).isRefused("entry.not-closed-before-riddor");
        head.opens(entry + "/riddor")
                .answers("outcome", "NOT_REPORTABLE")
                .answers("because", "Nothing is broken after all.")
                .saves();
        closes(head, walked).isRefused("entry.not-closed-before-social-media");
        head.opens(entry + "/social-media");
        for (SocialMediaStep step : SocialMediaStep.values()) {
            head.answers("done-" + step.name(), "yes")
                    .answers("because-" + step.name(), "It threatens her.");
        }
        head.presses("Save").isRefused("social-media.kept-before-it-goes");
        head.opens(entry + "/evidence")
                .attaches("files", "post.txt", "I'll get you")
                .saves("Keep them");
        head.opens(entry + "/social-media");
        for (SocialMediaStep step : SocialMediaStep.values()) {
            head.answers("done-" + step.name(), "yes")
                    .answers("because-" + step.name(), "It threatens her.");
        }
        head.presses("Save")
                .isNotRefused("social-media.kept-before-it-goes")
                .hasDone("It is saved");
        closes(head, walked).isRefused("entry.not-closed-before-welfare");
        teacher.opens(entry + "/welfare/" + ready.teacher.id().text()).saves("Close");
        closes(head, walked)
                .isNotRefused(
                        "entry.not-closed-before-advised-afterwards",
                        "entry.not-closed-before-complaint",
                        "entry.not-closed-before-dissatisfaction",
                        "entry.not-closed-before-follow-up",
                        "entry.not-closed-before-police",
                        "entry.not-closed-before-riddor",
                        "entry.not-closed-before-safeguarding",
                        "entry.not-closed-before-safeguarding-lead-told",
                        "entry.not-closed-before-safety-report",
                        "entry.not-closed-before-social-media",
                        "entry.not-closed-before-violent-incident",
                        "entry.not-closed-before-welfare")
                .hasDone("It is saved");
    }

    @Test
    @Meets({"entry.not-closed-before-examine", "entry.not-closed-before-safeguarding-lead-told"})
    void anAllegationOfHarmToAChildKeepsItsCaseOpenUntilSomebodyLookedIntoIt() {
        EntryId call =
                ready.toBeReviewed(person, ago(5), "Says the deputy hit a child.", "Hit him");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(3));
        String entry = Steps.page(call);
        Colleague head = gates.signedIn(ready.head);
        head.opens(Steps.page(walked) + "/add/issue-settled")
                .answersWithTheOnly("issue")
                .answers("outcome", "PUT_RIGHT")
                .answers("how", "He was told by letter.")
                .saves();
        head.opens(entry + "/review")
                .answers("protectedActs", "HARM_TO_A_CHILD")
                .answers("about", ready.deputy.id().text())
                .answers("reliedOn", "no")
                .answers("because", "It is an allegation.")
                .saves();

        closes(head, walked).isRefused("entry.not-closed-before-safeguarding-lead-told");
        head.opens(entry + "/safeguarding-told")
                .answers("toldTo", "The safeguarding lead")
                .answers("how", "In person")
                .saves();
        closes(head, walked)
                .isNotRefused("entry.not-closed-before-safeguarding-lead-told")
                .isRefused("entry.not-closed-before-examine");
        head.opens(entry + "/examine")
                .answers("finding", "NOT_BORNE_OUT")
                .answers("result", "Two people were in the room; nobody was touched.")
                .saves();
        closes(head, walked).isNotRefused("entry.not-closed-before-examine").hasDone("It is saved");
    }

    private static Colleague closes(Colleague by, WalkedCase walked) {
        return by.opens(Steps.page(walked) + "/add/close")
                .answers("because", "Nothing is left.")
                .presses("Close the case");
    }
}
