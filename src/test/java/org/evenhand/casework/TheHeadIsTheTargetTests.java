package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.util.List;
import org.evenhand.access.Decision;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A parent goes for the head herself. She may not decide about him (P10, J5): she reads who may and
 * why, the Chair decides, and the vice-chair is the one who supports and is told (J23).
 */
@Paragraphs({"P10", "P44", "P49", "F6", "J5", "J23"})
class TheHeadIsTheTargetTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Graham Pike", "Kai Pike");
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor chair = ready.visitedBy(ready.chair);

    private EntryId atTheHead(int daysAgo) {
        return ready.abuse(
                person, ago(daysAgo), "He called her names.", "You are a liar", ready.head);
    }

    @Test
    void theHeadIsRefusedWithWhoMayAndWhyAndTheChairIsNot() {
        atTheHead(12);
        WalkedCase walked = WalkedCase.opened(ready, person, ago(10));
        String page = "/cases/" + walked.id.text();

        assertThat(head.opens(page + "/decide/assess").text())
                .contains(
                        "The head (Headteacher) may not decide this",
                        "The record names them as a target of what was done",
                        "The chair (Chair of governors) decides; hand it over.");
        assertThat(chair.opens(page).status()).isEqualTo(200);
        assertThat(chair.opens(page + "/decide/assess").text())
                .doesNotContain("may not decide this");
        assertThat(ready.visitedBy(ready.governor).opens(page).status())
                .as("nothing here is the governor's to decide")
                .isEqualTo(404);
    }

    /** A head who is a parent here may be the one whom the case is about (E8). */
    @Test
    void whoHasTheNameOfThePersonDoesNotDecideUntilSomebodySaysThatTheyAreUninvolved() {
        PersonId namesake = ready.aParent(ready.head.displayName(), "Lee Smith");
        PersonId joined = ready.aParent("Gwen Pryce", "Lee Smith");
        ready.abuse(namesake, ago(12), "Shouted.", "You are a liar");
        ready.abuse(joined, ago(12), "Shouted.", "You are a liar");
        String page = "/cases/" + WalkedCase.opened(ready, namesake, ago(10)).id.text();
        String other = "/cases/" + WalkedCase.opened(ready, joined, ago(10)).id.text();

        assertThat(head.opens(page + "/decide/assess").text())
                .contains(
                        "may not decide this",
                        "They have the name of the person whom the case is about",
                        "The chair (Chair of governors) decides; hand it over.");
        // The control: of another name nothing is asked.
        assertThat(head.opens(other + "/decide/assess").text())
                .doesNotContain("may not decide this");
    }

    @Test
    void aimedAtATeacherTheHeadDecidesAndTheChairDoesNotSeeTheCase() {
        ready.abuse(person, ago(12), "He called her names.", "You are a liar");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(10));
        String page = "/cases/" + walked.id.text();

        assertThat(head.opens(page + "/decide/assess").text())
                .doesNotContain("may not decide this");
        assertThat(chair.opens(page).status()).isEqualTo(404);
    }

    @Test
    void theChairDecidesTheViceChairSupportsAndTheChairReadsTheLetterThatWent() {
        EntryId first = atTheHead(60);
        EntryId second = atTheHead(55);
        WalkedCase walked =
                WalkedCase.opened(ready, person, ago(50))
                        .by(ready.chair)
                        .assessed(ago(49), first, second)
                        .warned(ago(48));
        EntryId since = atTheHead(30);
        walked.invited(ago(25), 10).supported(ago(12), true, ready.chair);

        assertThat(walked.file().theCase().all(SupportAsked.class))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.fact().decision()).isEqualTo(Decision.RESTRICTION);
                    assertThat(asked.fact().account()).isEqualTo(ready.viceChair.id());
                });
        ARestriction restriction = ARestriction.of(ready, walked, ReadySchool.today(), since);
        assertThat(restriction.writtenBy(head).text())
                .contains("The head (Headteacher) may not decide this");
        Visitor.Page check = restriction.writtenBy(chair);
        assertThat(check.seen().select(".evenhand-grounds").text()).isEmpty();
        Visitor.Page letter = check.form().send();

        assertThat(letter.at().getPath()).startsWith("/letters/");
        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.text()).contains("Parent or Customer Contact Restriction");
        assertThat(chair.saves(letter.at().getPath() + "/pdf").status()).isEqualTo(200);
        // Whoever decides it reads it among the restrictions too; the vice-chair can still hear it.
        assertThat(chair.opens("/restrictions").text())
                .contains("Graham Pike")
                .doesNotContain("on purpose");
        assertThat(ready.visitedBy(ready.viceChair).opens("/restrictions").text())
                .contains("One restriction is kept from you on purpose")
                .doesNotContain("Graham Pike");
        for (Visitor other :
                List.of(ready.visitedBy(ready.governor), ready.visitedBy(ready.viceChair))) {
            assertThat(other.opens(letter.at().getPath()).status()).isEqualTo(404);
        }
    }
}
