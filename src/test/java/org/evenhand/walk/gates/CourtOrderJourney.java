package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;

import org.evenhand.browser.Browser;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a court ordered is recorded once, of the living, and ends after it began (P37, E31). */
class CourtOrderJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final String page = Steps.page(person);

    private Colleague order(Colleague by, String words) {
        return order(by, page, words);
    }

    private Colleague order(Colleague by, String page, String words) {
        return by.opens(page + "/court-order")
                .answers("reference", "Restraining order, Crown Court at Winchester, T20267001")
                .answers("seen", "Seen by the head; in the safe.")
                .answers("from", ago(10))
                .answers("reader", ready.office.id().text())
                .answers("reachedAt", "The school office")
                .answers("words-1", words)
                .answers("reach-1", "ON_SITE")
                .answers("way-1", "IN")
                .answers("effect-1", "FORBIDS");
    }

    @Test
    @Meets({"court-order.not-told-to-whom-it-is-about", "court-order.told-on-a-day-that-has-come"})
    void theChairIsToldWhenItIsSoAndNotOfThemselves() {
        PersonId chair = ready.aParent(ready.chair.displayName(), "Kim Chair");
        Colleague head = gates.signedIn(ready.head);
        head.opens(Steps.page(chair) + "/standing")
                .answers("standing", "GOVERNOR")
                .answers("from", ago(300))
                .saves();
        order(head, Steps.page(chair), "He must not come to the school.")
                .presses("Record the order");
        head.opens("/")
                .follows(
                        "Make the Chair of governors aware of the court order about %s: Restraining order, Crown Court at Winchester, T20267001"
                                .formatted(ready.chair.displayName()))
                .answers("governor", ready.chair.id().text())
                .answers("on", today().plusDays(1))
                .answers("how", "Rung by the head")
                .presses("Save that they know")
                .isRefused(
                        "court-order.not-told-to-whom-it-is-about",
                        "court-order.told-on-a-day-that-has-come")
                .answers("governor", ready.viceChair.id().text())
                .answers("on", today())
                .presses("Save that they know")
                .isNotRefused(
                        "court-order.not-told-to-whom-it-is-about",
                        "court-order.told-on-a-day-that-has-come")
                .hasDone("was told on");
    }

    @Test
    @Meets({
        "court-order.ends-after-it-began",
        "court-order.of-the-living",
        "court-order.recorded-once"
    })
    void anOrderIsRecordedOnceAndEndsAfterItBegan() {
        String first = "He must not come to the school.";
        Colleague head = gates.signedIn(ready.head);
        Colleague deputy = gates.signedIn(ready.deputy);
        order(head, first).presses("Record the order").hasDone(first);

        order(head, first)
                .presses("Record the order")
                .isRefused("court-order.recorded-once")
                .answers("words-1", "He must not wait at the gate.")
                .presses("Record the order")
                .isNotRefused("court-order.recorded-once")
                .hasDone("He must not wait at the gate.");

        head.opens(page)
                .follows("Restraining order, Crown Court at Winchester, T20267001")
                .answers("over", "day")
                .answers("lastDay", ago(30))
                .answers("because", "The sealed order.")
                .presses("Save")
                .isRefused("court-order.ends-after-it-began")
                .answers("lastDay", ago(1))
                .presses("Save")
                .isNotRefused("court-order.ends-after-it-began")
                .hasDone("Over");

        deputy.opens(page + "/death").answers("toldBy", "A neighbour").saves();
        order(head, "He must not ring the school.")
                .presses("Record the order")
                .isRefused("court-order.of-the-living");
        deputy.opens(page + "/alive").answers("because", "It was his father.").saves();
        order(head, "He must not ring the school.")
                .presses("Record the order")
                .isNotRefused("court-order.of-the-living")
                .hasDone("He must not ring the school.");
    }
}
