package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;
import static org.evenhand.walk.gates.Steps.NEXT;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evenhand.browser.Browser;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.people.act.EndingAnAdjustment;
import org.evenhand.policymap.Examples;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was agreed with somebody so that they can take part goes on during a restriction (P68). */
class AdjustmentsJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");

    private Colleague agrees(Colleague by, String kind, String need, String adjustment) {
        return by.opens(Steps.page(person) + "/adjustment")
                .answers("need", need)
                .answers("kind", kind)
                .answers("askedOn", today())
                .answers("decision", "AGREED")
                .answers("adjustment", adjustment)
                .answers("from", today())
                .saves();
    }

    /** The box of the adjustment that was added last. */
    private static String field(WalkedCase walked) {
        return "adjustment-" + walked.file().person().adjustments().getLast().id().text();
    }

    private void ends(WalkedCase walked) {
        ReadySchool.done(
                ready.the(EndingAnAdjustment.class)
                        .end(
                                ready.as(ready.head),
                                ReadySchool.form(),
                                person,
                                walked.file().person().adjustments().getLast().id(),
                                today(),
                                "Another was agreed with him."));
    }

    private WalkedCase readyToDecide() {
        EntryId before = ready.abuse(person, ago(62), "Shouted.", "Useless");
        return WalkedCase.opened(ready, person, ago(60))
                .assessed(ago(59), before)
                .warned(ago(58))
                .invited(ago(40), 10)
                .supported(ago(20), true);
    }

    @Test
    @Meets({"pccr.adjustments-are-workable", "pccr.no-clause-against-an-adjustment"})
    void aClauseThatTakesAwayWhatWasAgreedIsChangedBeforeItIsDecided() {
        WalkedCase walked = readyToDecide();
        EntryId since = ready.abuse(person, ago(10), "Rang and swore.", "You'll regret this");
        String sheet = Steps.page(walked) + "/decide/restrict/";
        Colleague head = gates.signedIn(ready.head);
        Steps.assess(head, walked, "RESTRICT", since);
        agrees(head, "TELEPHONE", "He cannot read long letters.", "We ring him, and he rings us.");

        Steps.restrict(head, ready, walked, since)
                .isRefused("pccr.adjustments-are-workable", "pccr.no-clause-against-an-adjustment");
        head.opens(sheet + "adjustments")
                .answers(field(walked), "The office rings him, as it did.")
                .presses(NEXT)
                .opens(sheet + "check")
                .isNotRefused("pccr.adjustments-are-workable")
                .isRefused("pccr.no-clause-against-an-adjustment");
        head.opens(sheet + "clauses")
                .answers("closed", "IN_PERSON")
                .presses(NEXT)
                .opens(sheet + "check")
                .isNotRefused("pccr.no-clause-against-an-adjustment")
                .presses("Decide this, and issue its letter")
                .hasDone("What happened to it");
        head.opens(Steps.page(walked)).hasDone("Adjustment kept: We ring him, and he rings us.");
    }

    @Test
    @Meets({
        "adjustment.is-decided-first",
        "adjustment.no-clause-against-it",
        "adjustment.waits-to-be-weighed",
        "decision.is-another-persons"
    })
    @Examples("E26")
    void oneThatIsAskedForAfterwardsStandsOnTodayUntilItIsWeighed() {
        WalkedCase walked = readyToDecide();
        EntryId since = ready.abuse(person, ago(18), "Rang and swore.", "You'll regret this");
        LetterId letter =
                new LetterId(
                        ReadySchool.idIn(
                                ARestriction.of(ready, walked, ago(10), since)
                                        .decidedOn(ago(10), ready.head)));
        walked.handedOver(letter, ago(10));
        String form = Steps.page(walked) + "/add/adjustment-weighed";
        Colleague head = gates.signedIn(ready.head);

        // Asked for, and a clause closes exactly that way.
        head.opens(Steps.page(person) + "/adjustment")
                .answers("need", "He cannot write.")
                .answers("kind", "TELEPHONE")
                .answers("askedOn", today())
                .answers("decision", "BEING_CONSIDERED")
                .saves();
        head.opens("/")
                .hasDone("Settle an adjustment of Darren Whitlock beside clause 1")
                .hasDone("A clause goes against an adjustment");
        head.opens(form)
                .answersWithTheOnly("adjustment")
                .answers("how", "He writes with his sister.")
                .presses("Save")
                .isRefused("adjustment.is-decided-first");
        ends(walked);
        agrees(head, "TELEPHONE", "He cannot write.", "We ring him on Mondays.");
        gates.signedIn(ready.deputy)
                .opens(form)
                .answersWithTheOnly("adjustment")
                .answers("how", "He writes with his sister.")
                .presses("Save")
                .isNotRefused("adjustment.is-decided-first")
                .isRefused("adjustment.no-clause-against-it", "decision.is-another-persons");

        // Another is agreed with him, which the clause leaves workable.
        ends(walked);
        agrees(head, "SOMEBODY_WITH_THEM", "He cannot write.", "His sister writes for him.");
        Colleague late = gates.signedIn(ready.head);
        late.opens(form);
        head.opens(form)
                .answersWithTheOnly("adjustment")
                .answers("how", "Her e-mails count as his, and are answered to both.")
                .saves()
                .isNotRefused("adjustment.no-clause-against-it", "decision.is-another-persons")
                .hasDone("Adjustment kept: His sister writes for him.");
        late.answersWithTheOnly("adjustment")
                .answers("how", "As before.")
                .presses("Save")
                .isRefused("adjustment.waits-to-be-weighed");
        agrees(head, "MORE_TIME", "He needs time.", "He has two weeks to answer.");
        late.opens(form)
                .answersWithTheOnly("adjustment")
                .answers("how", "No clause asks for an answer sooner.")
                .saves()
                .isNotRefused("adjustment.waits-to-be-weighed")
                .hasDone("Adjustment kept: He has two weeks to answer.");
        head.opens("/").isFine();
    }

    @Test
    @Meets({"interim.adjustments-are-workable"})
    void anInterimBarSaysHowItIsKeptMeanwhile() {
        EntryId threat = ready.abuse(person, ago(2), "Threatened her at the gate.", "I'll get you");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(1));
        Colleague head = gates.signedIn(ready.head);
        agrees(head, "SOMEBODY_WITH_THEM", "He is deaf.", "An interpreter is with him.");

        head.opens(Steps.page(walked) + "/add/interim-bar")
                .answers("after", threat.text())
                .answers("saidOn", today())
                .answers(
                        "saidAt",
                        TestMoment.london()
                                .toLocalTime()
                                .format(DateTimeFormatter.ofPattern("h:mma", Locale.UK))
                                .toLowerCase(Locale.UK))
                .answers("words", "You may not come onto the site until I write to you.")
                .answers("witness", "The deputy")
                .answers("reason", "VIOLENCE_THREATENED")
                .answers("because", "You threatened a member of staff.")
                .answersWithTheFirst("area")
                .answers("safety", "CALM")
                .answers("reader", ready.deputy.id().text())
                .answers("child", "The grandmother brings him to the side gate.")
                .presses("Save")
                .isRefused("interim.adjustments-are-workable")
                .answers(field(walked), "The interpreter was there when it was said.")
                .saves()
                .isNotRefused("interim.adjustments-are-workable")
                .hasDone("Adjustment kept: An interpreter is with him.");
    }
}
