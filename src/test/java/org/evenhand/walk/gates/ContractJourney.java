package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;
import static org.evenhand.walk.gates.Steps.NEXT;

import org.evenhand.browser.Browser;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.Contracts;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A behaviour contract is proposed, talked over, signed, looked back at, and followed up (P55-2,
 * J17).
 */
class ContractJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");

    @Test
    @Meets({
        "contract.agreed-is-signed",
        "contract.answered-in-order",
        "contract.at-most-a-year",
        "contract.changes-are-written",
        "contract.day-has-passed",
        "contract.days-in-order",
        "contract.met-in-order",
        "contract.one-at-a-time",
        "contract.proposed-by-who-may",
        "contract.two-sides",
        "contract.waits-for-an-answer"
    })
    void itIsProposedTalkedOverAndSignedWithChanges() {
        ready.abuse(person, ago(12), "Shouted.", "Useless");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(10));
        String page = Steps.page(walked);
        String sheet = page + "/decide/contract/";
        Colleague deputy = gates.signedIn(ready.deputy);
        Colleague head = gates.signedIn(ready.head);

        deputy.opens(sheet + "sides")
                .answers("theyAgree", "You speak to staff without shouting.")
                .presses(NEXT)
                .answers("answerBy", today())
                .answers("lastDay", today().plusYears(2))
                .presses(NEXT)
                .presses(NEXT)
                .isRefused(
                        "contract.at-most-a-year",
                        "contract.days-in-order",
                        "contract.proposed-by-who-may",
                        "contract.two-sides");
        head.opens(sheet + "sides")
                .answers("weAgree", "We answer within five school days.")
                .presses(NEXT)
                .answers("answerBy", today().plusDays(10))
                .answers("lookBackOn", today().plusDays(40))
                .answers("lastDay", today().plusDays(80))
                .presses(NEXT)
                .presses(NEXT)
                .isNotRefused(
                        "contract.at-most-a-year",
                        "contract.days-in-order",
                        "contract.proposed-by-who-may",
                        "contract.two-sides")
                .hasDone("Only somebody who has signed has agreed.")
                .presses("Issue this proposal")
                .hasDone("What happened to it");
        head.opens(sheet + "check").isRefused("contract.one-at-a-time");

        // Talked over, with somebody whom he brought.
        Colleague late = gates.signedIn(ready.head);
        late.opens(page + "/add/contract-answered");
        deputy.opens(page + "/add/contract-met")
                .answersWithTheOnly("contract")
                .answers("on", ago(5))
                .answers("at", "4pm, in the library")
                .answers("forTheSchool", "The deputy")
                .answers("withThem", "His sister")
                .answers("said", "He asks to be rung back the same day.")
                .presses("Save")
                .isRefused("contract.met-in-order")
                .answers("on", today())
                .saves()
                .isNotRefused("contract.met-in-order")
                .hasDone("They brought: His sister.");

        // What he says is not an agreement before it is signed, and silence is none at all.
        deputy.opens(page + "/add/contract-answered")
                .answersWithTheOnly("contract")
                .answers("answer", "NO_ANSWER")
                .answers("words", "He has not rung.")
                .presses("Save")
                .isRefused("contract.day-has-passed")
                .answers("answer", "AGREED_WITH_CHANGES")
                .answers("on", ago(5))
                .answers("words", "He signed both copies.")
                .presses("Save")
                .isNotRefused("contract.day-has-passed")
                .isRefused(
                        "contract.agreed-is-signed",
                        "contract.answered-in-order",
                        "contract.changes-are-written")
                .answers("on", today())
                .answers("signed", "yes")
                .answers("theyAgree", "You speak to staff without shouting.")
                .answers("weAgree", "We ring you back the same day.")
                .saves()
                .isNotRefused(
                        "contract.agreed-is-signed",
                        "contract.answered-in-order",
                        "contract.changes-are-written")
                .hasDone("Agreed, with changes and signed")
                .hasDone("We ring you back the same day.");

        // The head had the form open meanwhile; a second answer changes nothing.
        late.answersWithTheOnly("contract")
                .answers("answer", "DECLINED")
                .answers("words", "I thought that he had said no.")
                .presses("Save")
                .isRefused("contract.waits-for-an-answer")
                .opens(page)
                .isNotRefused("contract.waits-for-an-answer")
                .hasDone("Agreed, with changes and signed");
        head.opens(page + "/add/step")
                .answers("kind", "LISTENED")
                .answers("on", today())
                .answers("what", "We listened.")
                .saves()
                .isNotRefused("contract.one-at-a-time")
                .hasDone("It is saved");
    }

    @Test
    @Meets({
        "closing.contract-dealt-with",
        "contract.again-while-it-lasts",
        "contract.broken-by-contacts-since",
        "contract.follows-what-was-found",
        "contract.kept-when-its-day-has-come",
        "contract.not-looked-at-already",
        "contract.review-of-something",
        "contract.was-agreed",
        "decision.is-another-persons"
    })
    void itIsLookedBackAtByAPersonAndWhatFollowsIsDecided() {
        EntryId before = ready.abuse(person, ago(62), "Shouted.", "Useless");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(60));
        String page = Steps.page(walked);
        String look = page + "/add/contract-look";
        Colleague deputy = gates.signedIn(ready.deputy);
        Colleague head = gates.signedIn(ready.head);
        Contracts contracts = new Contracts(ready, walked);

        // He said no to the first: there is nothing that he could have broken.
        contracts.proposed(ago(50)).declined(ago(48));
        EntryId again = ready.abuse(person, ago(5), "Shouted at the hatch.", "Useless lot");
        head.opens(look)
                .answersWithTheOnly("contract")
                .answers("ownSide", "We kept ours.")
                .answers("kept", "no")
                .answers("brokenBy", again.text())
                .answers("because", "He shouted.")
                .presses("Save")
                .isRefused("contract.broken-by-contacts-since", "contract.was-agreed");

        // The second he signed.
        contracts.proposed(ago(45)).signed(ago(40));
        deputy.opens(look)
                .answersWithTheLast("contract")
                .answers("ownSide", "We answered late twice.")
                .answers("kept", "no")
                .answers("because", "He shouted at the hatch.")
                .answers("again", today().plusYears(1))
                .presses("Save")
                .isNotRefused("contract.was-agreed")
                .isRefused(
                        "contract.again-while-it-lasts",
                        "contract.broken-by-contacts-since",
                        "decision.is-another-persons");
        Colleague late = gates.signedIn(ready.head);
        late.opens(look);
        head.opens(look)
                .answersWithTheLast("contract")
                .answers("ownSide", "We answered late twice.")
                .answers("kept", "yes")
                .answers("because", "One lapse, and he said sorry.")
                .answers("again", today().plusDays(10))
                .saves()
                .isNotRefused("contract.again-while-it-lasts")
                .hasDone("The behaviour contract was kept");
        head.opens(look)
                .answersWithTheLast("contract")
                .answers("ownSide", "We kept ours.")
                .answers("kept", "yes")
                .answers("because", "Early.")
                .presses("Save")
                .isRefused("contract.kept-when-its-day-has-come")
                .answers("kept", "no")
                .answers("brokenBy", again.text())
                .answers("because", "He shouted at the hatch.")
                .saves()
                .isNotRefused(
                        "contract.broken-by-contacts-since",
                        "contract.kept-when-its-day-has-come",
                        "decision.is-another-persons")
                .hasDone("The behaviour contract was not kept");
        late.answersWithTheLast("contract")
                .answers("ownSide", "We kept ours.")
                .answers("kept", "yes")
                .answers("because", "All is well.")
                .presses("Save")
                .isRefused("contract.not-looked-at-already");

        head.opens(page + "/add/close")
                .answers("because", "We have talked enough.")
                .presses("Close the case")
                .isRefused("closing.contract-dealt-with");

        // What follows: a restriction cannot be reviewed that is not there.
        head.opens("/").hasDone("Decide what follows from the behaviour contract");
        late.opens(page + "/add/contract-follows");
        head.opens(page + "/add/contract-follows")
                .answersWithTheOnly("lookedBack")
                .answers("consequence", "EARLY_REVIEW")
                .answers("because", "It said so.")
                .presses("Save")
                .isNotRefused("contract.not-looked-at-already")
                .isRefused("contract.review-of-something")
                .answers("consequence", "WARNING")
                .saves()
                .isNotRefused("contract.review-of-something")
                .hasDone("A warning is considered");
        head.opens(page + "/add/close")
                .answers("because", "We have talked enough.")
                .presses("Close the case")
                .isNotRefused("closing.contract-dealt-with");
        late.answersWithTheOnly("lookedBack")
                .answers("consequence", "RESTRICTION")
                .answers("because", "I had not seen it.")
                .presses("Save")
                .isRefused("contract.follows-what-was-found");
        head.opens("/").hasDone("the behaviour contract was not kept");
        Steps.assess(head, walked, "WARN", before, again);
        late.opens(page).isNotRefused("contract.follows-what-was-found").hasDone("Assessed");
    }
}
