package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;
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

/** What a restriction still owes before anything rests on it, or its case is closed (J11, J12). */
class StillOwedJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");

    /** Restricted for danger, before anybody could hear him, and told of it. */
    private WalkedCase restricted(EntryId threat) {
        WalkedCase walked = WalkedCase.opened(ready, person, ago(18)).supported(ago(17), true);
        walked.handedOver(decided(walked, threat), ago(11));
        return walked;
    }

    private LetterId decided(WalkedCase walked, EntryId threat) {
        return new LetterId(
                ReadySchool.idIn(
                        ARestriction.of(ready, walked, ago(12), threat)
                                .with("withoutWarning", "VIOLENCE_THREATENED")
                                .with("withoutWarningBecause", "You threatened her.")
                                .decidedOn(ago(12), ready.head)));
    }

    @Test
    @Meets({
        "assessment.contacts-triaged",
        "closing.contacts-triaged",
        "closing.side-asked-for",
        "pccr.contacts-triaged",
        "review.contacts-triaged"
    })
    void heIsHeardAndEachContactIsTriagedBeforeAnythingRestsOnIt() {
        EntryId threat = ready.abuse(person, ago(20), "Threatened her.", "I'll get you");
        WalkedCase walked = restricted(threat);
        EntryId call = ready.abuse(person, ago(5), "Rang and swore.", "Pick up");
        String page = Steps.page(walked);
        String sheet = page + "/decide/restrict/";
        Colleague head = gates.signedIn(ready.head);

        Steps.weigh(head, walked, "RESTRICT", call).isRefused("assessment.contacts-triaged");
        head.opens(page + "/decide/review/check").isRefused("review.contacts-triaged");
        head.opens(sheet + "conduct")
                .answers("entries", call.text())
                .answers("headings", "A")
                .presses(NEXT)
                .opens(sheet + "check")
                .isRefused("pccr.contacts-triaged");
        head.opens(page + "/add/close")
                .answers("because", "Nothing is left.")
                .presses("Close the case")
                .isRefused("closing.contacts-triaged", "closing.side-asked-for");

        // The case leads to the contact, and somebody says what it was.
        head.opens(page)
                .reads("Say what these contacts during a restriction were")
                .follows("phone call")
                .answers("as", "BREACH")
                .answers("reason", "He rang about the same matter.")
                .saves();
        head.opens(page + "/add/heard")
                .answersWithTheOnly("letter")
                .answers("how", "On the phone to the office, today.")
                .answers("words", "He says nobody rang him back.")
                .answers("answerer", "The head")
                .answers("by", today().plusDays(10))
                .saves();

        Steps.weigh(head, walked, "RESTRICT", call)
                .isNotRefused("assessment.contacts-triaged")
                .presses("Record this assessment")
                .hasDone("Assessed");
        head.opens(page + "/add/close")
                .answers("because", "Nothing is left.")
                .presses("Close the case")
                .isNotRefused("closing.contacts-triaged", "closing.side-asked-for");
        head.opens(page + "/decide/review/check").isNotRefused("review.contacts-triaged");
        head.opens(sheet + "check")
                .isNotRefused("pccr.contacts-triaged")
                .opens(page)
                .hasDone("Gave their side");
    }

    @Test
    @Meets({
        "breach.waits-for-a-second-look",
        "closing.breach-looked-at-again",
        "decision.is-another-persons"
    })
    void aBreachFoundSinceTheLetterCameBackIsLookedAtAgainByTheHead() {
        EntryId threat = ready.abuse(person, ago(20), "Threatened her.", "I'll get you");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(18)).supported(ago(17), true);
        LetterId letter = decided(walked, threat);
        walked.posted(letter, ago(11));
        EntryId call = ready.abuse(person, ago(2), "Rang and swore.", "Pick up");
        Colleague deputy = gates.signedIn(ready.deputy);
        deputy.opens(Steps.page(call) + "/triage?person=" + person.text())
                .answers("as", "BREACH")
                .answers("reason", "He rang about the same matter.")
                .saves();
        walked.turnsOutToHaveComeBack(letter, ago(3));
        String page = Steps.page(walked);
        Colleague head = gates.signedIn(ready.head);
        Colleague late = gates.signedIn(ready.head).opens(page + "/add/look-again");

        head.opens(page + "/add/close")
                .answers("because", "Nothing is left.")
                .presses("Close the case")
                .isRefused("closing.breach-looked-at-again");
        looksAgain(deputy, page).presses("Save").isRefused("decision.is-another-persons");
        looksAgain(head, page)
                .saves()
                .isNotRefused("decision.is-another-persons")
                .hasDone("Looked at again: the breach counts");
        head.opens(page + "/add/close")
                .answers("because", "Nothing is left.")
                .presses("Close the case")
                .isNotRefused("closing.breach-looked-at-again")
                .opens(page);
        late.answers("stands", "no")
                .answers("because", "He never read it.")
                .presses("Save")
                .isRefused("breach.waits-for-a-second-look");
        late.opens(page)
                .isNotRefused("breach.waits-for-a-second-look")
                .hasDone("Looked at again: the breach counts");
    }

    private static Colleague looksAgain(Colleague by, String page) {
        return by.opens(page + "/add/look-again")
                .answersWithTheOnly("breach")
                .answers("stands", "yes")
                .answers("because", "He said on the telephone that he had read it.");
    }

    @Test
    @Meets({"pccr.tried-first"})
    void somethingMilderIsTriedFirstUnlessSomebodyIsInDanger() {
        ready.abuse(person, ago(5), "Rang and swore.", "Useless");
        Colleague head = gates.signedIn(ready.head);
        String page =
                head.opens(Steps.page(person) + "/case")
                        .answers("basis", "NOT_A_COMPLAINT")
                        .answers("why", "Calls to staff.")
                        .presses("Open the case")
                        .at();
        String sheet = page + "/decide/restrict/";

        head.opens(sheet + "check").isRefused("pccr.tried-first");
        head.opens(sheet + "conduct")
                .answers("withoutWarning", "VIOLENCE_THREATENED")
                .answers("withoutWarningBecause", "You threatened her.")
                .presses(NEXT)
                .opens(sheet + "check")
                .isNotRefused("pccr.tried-first");
        head.opens(sheet + "conduct")
                .answers("withoutWarning", "OTHER")
                .presses(NEXT)
                .opens(sheet + "check")
                .isRefused("pccr.tried-first");
        head.opens(page + "/add/step")
                .answers("kind", "CALL_BACK")
                .answers("on", ago(2))
                .answers("what", "We rang him and asked him to speak civilly.")
                .saves();
        head.opens(sheet + "check")
                .isNotRefused("pccr.tried-first")
                .opens(page)
                .hasDone("We rang him and asked him to speak civilly");
    }
}
