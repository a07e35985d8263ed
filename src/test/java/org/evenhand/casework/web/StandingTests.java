package org.evenhand.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.util.List;
import org.evenhand.contactlog.EntryReviewed;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.SubType;
import org.evenhand.contactlog.act.ReviewingAnEntry;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** "Is this enough?": what each contact counts for, and how it left people, stands on the case. */
@Paragraphs({"P16", "P46", "P47"})
class StandingTests {
    private static final String NOT_REVIEWED = "Nobody has reviewed it yet";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");

    private String page(WalkedCase walked) {
        return ready.visitedBy(ready.head).opens("/cases/" + walked.id.text()).text();
    }

    @Test
    void whatCountsStandsThereWithItsHeadingAndWithHowItLeftPeople() {
        ready.abuse(person, ago(20), "She shouted.", "Useless");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(10));

        assertThat(page(walked))
                .contains(
                        "Counts under A. Aggressive or abusive behaviour.",
                        "How it left The teacher:")
                .doesNotContain(NOT_REVIEWED, "Does not count");
    }

    @Test
    void whatDoesNotCountStandsThereWithWhyNot() {
        EntryId entry = ready.toBeReviewed(person, ago(20), "She was upset.", "Please");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(10));
        assertThat(page(walked)).contains(NOT_REVIEWED);

        ReadySchool.done(
                ready.the(ReviewingAnEntry.class)
                        .review(
                                ready.as(ready.deputy),
                                ReadySchool.form(),
                                new EntryReviewed(
                                        entry,
                                        List.of(Heading.A),
                                        List.of(SubType.VERBAL_ABUSE),
                                        List.of(),
                                        "It did not go beyond anger.",
                                        List.of(),
                                        List.of(),
                                        "",
                                        false,
                                        "She was angry, and no more.",
                                        "The head has read it.")));

        assertThat(page(walked))
                .contains("Does not count: She was angry, and no more.")
                .doesNotContain(NOT_REVIEWED);
    }
}
