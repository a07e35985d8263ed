package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;

import java.util.List;
import org.evenhand.casework.act.AssessingACase;
import org.evenhand.casework.act.RoutingAComplaint;
import org.evenhand.contactlog.EntryReviewed;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.SubType;
import org.evenhand.contactlog.act.ReviewingAnEntry;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Outcome;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * Complaining again is unreasonable only by its effect: it harasses, or it prevents a legitimate
 * aim or decision (P31). It is never weighed while a complaint is still to be concluded (P32).
 */
@Paragraphs({"P31", "P32"})
class UseOfTheComplaintsProcedureTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Alan Byrne", "Kai Byrne");

    @Test
    void eachEffectOfThePolicyBearsTheHeadingOut() {
        for (SubType effect :
                List.of(
                        SubType.EFFECT_IS_TO_HARASS,
                        SubType.PREVENTS_LEGITIMATE_AIM,
                        SubType.PREVENTS_LEGITIMATE_DECISION)) {
            PersonId another = ready.aParent("Effect " + effect, "A child");
            EntryId entry = ready.toBeReviewed(another, ago(20), "The tenth complaint.", "Again");
            assertThat(reviewed(entry, List.of(Heading.D), effect))
                    .isInstanceOf(Outcome.Done.class);
            WalkedCase walked = WalkedCase.opened(ready, another, ago(10));

            assertThat(weighed(walked, entry)).isInstanceOf(Outcome.Done.class);
        }
    }

    /** The control: complaining, however rudely, is another heading. */
    @Test
    void whatOnlyWasAbusiveBearsItNotOut() {
        EntryId rude = ready.abuse(person, ago(20), "A rude complaint.", "Useless");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(10));

        assertThat(refused(weighed(walked, rude))).contains("assessment.headings-borne-out");
    }

    @Test
    void anEffectIsNotNamedWithoutItsHeading() {
        EntryId entry = ready.toBeReviewed(person, ago(20), "The tenth complaint.", "Again");

        assertThat(refused(reviewed(entry, List.of(), SubType.EFFECT_IS_TO_HARASS)))
                .contains("review.sub-type-has-its-heading");
    }

    @Test
    void itIsNotWeighedWhileAComplaintIsStillToBeConcluded() {
        EntryId entry = ready.toBeReviewed(person, ago(20), "The tenth complaint.", "Again");
        reviewed(entry, List.of(Heading.D), SubType.EFFECT_IS_TO_HARASS);
        WalkedCase walked = WalkedCase.opened(ready, person, ago(10));
        RoutingAComplaint routing = ready.the(RoutingAComplaint.class);
        ReadySchool.done(
                routing.route(
                        ready.as(ready.head), form(), walked.id, "", "Homework", ago(8), "By him"));

        assertThat(refused(weighed(walked, entry)))
                .containsExactly("assessment.complaint-concluded");

        ReadySchool.done(
                routing.conclude(
                        ready.as(ready.head),
                        form(),
                        walked.id,
                        walked.file().theCase().complaints().getFirst().id(),
                        "Stage 2",
                        ago(2),
                        "Not upheld."));
        assertThat(weighed(walked, entry)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome reviewed(EntryId entry, List<Heading> headings, SubType effect) {
        return ready.the(ReviewingAnEntry.class)
                .review(
                        ready.as(ready.deputy),
                        null,
                        new EntryReviewed(
                                entry,
                                headings,
                                List.of(effect),
                                List.of(),
                                "",
                                List.of(),
                                List.of(),
                                "",
                                !headings.isEmpty(),
                                "It is the tenth about one decision.",
                                ""));
    }

    private Outcome weighed(WalkedCase walked, EntryId entry) {
        return ready.the(AssessingACase.class)
                .assess(
                        ready.as(ready.head),
                        form(),
                        walked.id,
                        new AssessingACase.Assessment(
                                List.of(entry),
                                List.of(Heading.D),
                                new AssessmentMade.Weighed(
                                        "The effect is to harass.",
                                        "Ten in a term.",
                                        "Repeated complaints.",
                                        "Two days of work.",
                                        "",
                                        Merit.PARTLY,
                                        Shortcoming.NONE,
                                        "",
                                        "It went on after a meeting.",
                                        "Asked; none needed.",
                                        "The policy, version 1.1",
                                        null,
                                        "A letter; no change for his child."),
                                Conclusion.WARN,
                                "It went on."));
    }

    private static List<String> refused(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var grounds)
                ? grounds.all().stream().map(Ground::rule).toList()
                : List.of();
    }
}
