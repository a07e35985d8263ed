package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.calendar.Waiting;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A restriction that was broken may be reviewed before its day, because the conduct went on
 * (P50-5). It stands on Today for whoever decides, who decides; nothing is reviewed by itself.
 */
@Paragraphs({"P50", "P69", "J22"})
class ItWentOnTests {
    private static final String LINE =
            "Review the restriction on Karen Doyle early: the conduct went on";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final WalkedCase walked =
            ARestriction.afterAWarning(ready, person).with("timescale", "SIX").told();
    private final String sheet = "/cases/" + walked.id.text() + "/decide/review/";
    private final Visitor head = ready.visitedBy(ready.head);

    private void rings(int daysAgo, String as) {
        EntryId call = ready.abuse(person, ago(daysAgo), "She rang and swore.", "Pick up");
        assertThat(
                        ready.visitedBy(ready.deputy)
                                .opens(
                                        "/contacts/%s/triage?person=%s"
                                                .formatted(call.text(), person.text()))
                                .form()
                                .with("as", as)
                                .with("reason", "It was what it was.")
                                .send()
                                .text())
                .contains("It is triaged");
    }

    /** Written, and looked at for the last time. */
    private Visitor.Page written(String representation) {
        head.opens(sheet + "review")
                .form()
                .with("theirViews", "She was asked, and did not answer.")
                .with("representation", representation)
                .with("outcome", "CONTINUE")
                .with("because", "It goes on to its last day.")
                .send();
        return head.opens(sheet + "check");
    }

    @Test
    void aBreachOffersAnEarlyReviewUntilOneWasHeldAfterIt() {
        // The control: a contact that broke nothing, and an emergency, offer none.
        rings(30, "SAME_MATTER");
        rings(25, "EMERGENCY");
        assertThat(head.opens("/").text()).doesNotContain(LINE);

        rings(20, "BREACH");

        assertThat(head.opens("/").text())
                .contains(LINE + " (one breach that no review has looked at)");
        assertThat(ready.visitedBy(ready.teacher).opens("/").text()).doesNotContain(LINE);
        assertThat(
                        head.opens(sheet + "review")
                                .seen()
                                .select("[name=trigger][checked]")
                                .eachAttr("value"))
                .containsExactly("CONTINUED_CONDUCT");
        assertThat(walked.file().theCase().all(ReviewHeld.class)).isEmpty();

        assertThat(written("").text()).contains("whether somebody could represent the person");
        assertThat(head.opens("/").text()).contains(LINE);
        assertThat(
                        written("She may name somebody; no agency knows her.")
                                .form()
                                .send()
                                .at()
                                .getPath())
                .startsWith("/letters/");

        assertThat(head.opens("/").text()).doesNotContain(LINE);
        assertThat(walked.file().theCase().all(ReviewHeld.class))
                .singleElement()
                .satisfies(held ->
                        assertThat(held.fact().trigger())
                                .isEqualTo(ReviewTrigger.CONTINUED_CONDUCT));
        // It took no promised day's place, and what goes on after it is offered again.
        Restrained restrained = Restrained.of(walked.file()).getFirst();
        assertThat(restrained.nextReview()).contains(restrained.reviewDays().getFirst());
        rings(1, "BREACH");
        assertThat(head.opens("/").text())
                .contains(LINE + " (one breach that no review has looked at)");
    }

    @Test
    void nearThePromisedDayItIsThatReviewAndNoOther() {
        rings(20, "BREACH");
        Restrained restrained = Restrained.of(walked.file()).getFirst();

        LocalDate promised = restrained.reviewDays().getFirst();
        assertThat(today(promised.minusDays(20))).anyMatch(what -> what.startsWith(LINE));
        assertThat(today(promised.minusDays(3)))
                .contains("Review the restriction on Karen Doyle, as its letter promised")
                .noneMatch(what -> what.startsWith(LINE));
    }

    /** What would stand on the head's Today on that day. */
    private List<String> today(LocalDate day) {
        return ready.on(
                day,
                () ->
                        ready.the(Acts.class)
                                .lookUp(
                                        ready.as(ready.head),
                                        unit ->
                                                ready.school().program().all(Waiting.class).stream()
                                                        .flatMap(one ->
                                                                one.waitingFor(unit).stream())
                                                        .map(Waiting.Wait::what)
                                                        .toList()));
    }
}
