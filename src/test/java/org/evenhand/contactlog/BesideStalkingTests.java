package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.access.Account;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** What stands beside an entry that may be stalking (P13, P29, P33), over HTTP. */
@Paragraphs({"P13", "P29", "P33"})
class BesideStalkingTests {
    private static final String ADDRESS = "https://fernleigh.example/staff/stalking";

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Account teacherAccount = school.has("teacher", Role.STAFF);
    private final Visitor teacher = signedIn(teacherAccount);
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);

    @Test
    void whereTheSchoolHasNamedNoGuidanceItIsSaidWhoNamesIt() {
        String entry = calledStalking();

        assertThat(head.opens(entry).text())
                .contains(
                        "It is called stalking",
                        "The school has not said where its guidance is. The business manager or the"
                                + " headteacher enters it in Settings.",
                        "The record holds none yet: say at whom it was directed.",
                        "Stalking is reported to the police, always (P33)");
        // The controls: not beside another contact, and not to whoever reported it.
        assertThat(head.opens(AnEntry.loggedBy(teacher)).text()).doesNotContain("stalking");
        assertThat(teacher.opens(entry).text()).doesNotContain("It is called stalking");
    }

    @Test
    void theSchoolsOwnGuidanceIsLedToInItsVersion() {
        guidanceIs(ADDRESS, "2");
        String entry = calledStalking();
        AnEntry.name(head, entry, "Darren Whitlock");
        AnEntry.done(
                AnEntry.task(teacher, entry, "targets")
                        .with("targets", teacherAccount.id().text())
                        .send());

        Visitor.Page page = head.opens(entry);

        assertThat(page.seen().select("a[href=" + ADDRESS + "]").text())
                .isEqualTo("Stalking & Harassment Guidance for Managers, version 2");
        assertThat(page.text())
                .contains("The record holds 1 towards The teacher.")
                .doesNotContain("has not said where");
    }

    @Test
    void guidanceOnAShelfIsNamedAndNoLink() {
        guidanceIs("javascript:alert(1) or the shelf", "");

        Visitor.Page page = head.opens(calledStalking());

        assertThat(page.text())
                .contains("Guidance for Managers: javascript:alert(1) or the shelf.");
        assertThat(page.seen().select("main a[href^=javascript]")).isEmpty();
    }

    @Test
    void unwantedAttentionMayBeIt() {
        String entry = AnEntry.loggedBy(teacher);
        AnEntry.done(
                AnEntry.task(teacher, entry, "headings")
                        .with("headings", "C")
                        .with("subTypes-C", "UNWANTED_ATTENTION")
                        .send());

        assertThat(head.opens(entry).text())
                .contains(
                        "It may be stalking or harassment",
                        "If it is stalking, call it that when it is reviewed");
    }

    private String calledStalking() {
        String entry = AnEntry.loggedBy(teacher);
        AnEntry.done(
                AnEntry.task(teacher, entry, "headings")
                        .with("headings", "A")
                        .with("subTypes-A", "STALKING")
                        .send());
        return entry;
    }

    private void guidanceIs(String where, String version) {
        Visitor.Page saved =
                head.opens("/settings/school/stalking-guidance")
                        .form()
                        .with("whereToRead", where)
                        .with("version", version)
                        .send();
        assertThat(saved.text()).contains("It is saved");
    }

    private Visitor signedIn(Account account) {
        Visitor visitor = new Visitor(school.program().address());
        visitor.signsIn(account.signInName(), RunningEvenhand.PASSWORD);
        return visitor;
    }
}
