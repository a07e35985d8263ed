package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;

import org.evenhand.access.Account;
import org.evenhand.access.act.GrantingPreparing;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** Somebody prepares the letters of one case, and whoever decides is told when one is ready. */
@Paragraphs("J19")
class PreparingACaseTests {
    private static final String READY = "prepared this for you to read and decide";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Account account =
            ready.school().has("preparer", Role.STAFF, Role.BUSINESS_MANAGER);
    private final Visitor business = ready.visitedBy(account);
    private final Visitor head = ready.visitedBy(ready.head);
    private final WalkedCase walked = assessed();
    private final String page = "/cases/" + walked.id.text();

    private WalkedCase assessed() {
        EntryId entry = ready.abuse(person, ago(12), "Shouted down the phone.", "Useless");
        return WalkedCase.opened(ready, person, ago(8)).assessed(ago(7), entry);
    }

    private void granted() {
        ReadySchool.done(
                ready.the(GrantingPreparing.class)
                        .grant(ready.as(ready.head), form(), account.id(), walked.id, page));
    }

    private void fillsIn(String... parts) {
        for (String part : parts) {
            business.opens(page + "/decide/warn/" + part).form().send();
        }
    }

    @Test
    void withoutBeingAskedNothingOfItIsTheirs() {
        assertThat(business.opens("/").text()).doesNotContain("You prepare and post");
        assertThat(business.opens(page).status()).isEqualTo(404);
        assertThat(business.opens(page + "/decide/warn/sending").status()).isEqualTo(404);
    }

    @Test
    void whoPreparesFindsTheCaseAndWhatTheyMayPrepare() {
        granted();

        assertThat(business.opens("/").text())
                .contains("You prepare and post on case %s".formatted(number()));
        Visitor.Page seen = business.opens(page);
        assertThat(seen.text())
                .contains("Prepare: Issue a warning letter")
                // It is not only for want of who decides that this cannot be.
                .contains("Not yet: Decide a contact restriction")
                .doesNotContain("Prepare: Decide a contact restriction");
        assertThat(head.opens(page).text()).doesNotContain("Prepare: ");
    }

    @Test
    void onlyWhatIsFilledInToTheLastPageWaitsForWhoDecides() {
        granted();
        fillsIn("what-happened", "why", "ahead");
        assertThat(head.opens("/").text()).doesNotContain(READY);

        fillsIn("sending");

        assertThat(head.opens("/").text())
                .contains(account.displayName() + " " + READY)
                .contains("Issue a warning letter, Darren Whitlock");
        assertThat(business.opens("/").text()).doesNotContain(READY);
        assertThat(ready.visitedBy(ready.deputy).opens("/").text()).doesNotContain(READY);
        head.opens(page + "/decide/warn/check").form().send();
        assertThat(head.opens("/").text()).doesNotContain(READY);
    }

    @Test
    void whoPreparesCannotDecideAndIsToldThatItIsReady() {
        granted();
        fillsIn("what-happened", "why", "ahead", "sending");

        Visitor.Page check = business.opens(page + "/decide/warn/check");

        assertThat(check.text())
                .contains("It is ready, and stands on the Today of whoever decides")
                .contains("It will bear the name of whoever decides");
        assertThat(check.seen().select("main form")).isEmpty();
        assertThat(head.opens(page + "/decide/warn/check").seen().select("main form")).hasSize(1);
    }

    private String number() {
        return walked.file().theCase().number();
    }
}
