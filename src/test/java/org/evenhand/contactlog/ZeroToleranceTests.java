package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.access.Account;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Harassment, discrimination, bullying and abuse are never passed over (P20), nor is violence
 * (P38): each asks at once for everything that must follow, before anybody has decided anything.
 */
@Paragraphs({"P14", "P20", "P24", "P38"})
class ZeroToleranceTests {
    private static final String[] AT_ONCE = {
        "entry.not-closed-before-welfare", "entry.not-closed-before-violent-incident"
    };

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Account teacherAccount = school.has("teacher", Role.STAFF);
    private final Visitor teacher = signedIn(teacherAccount);
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);

    @Test
    void eachKindOfAbuseAsksAtOnceForWhatMustFollow() {
        for (String kind :
                List.of(
                        "HARASSMENT",
                        "SEXUAL_HARASSMENT",
                        "DISCRIMINATION",
                        "BULLYING",
                        "VERBAL_ABUSE",
                        "WRITTEN_ABUSE",
                        "MALICIOUS_COMMUNICATION")) {
            assertThat(AnEntry.keptOpenBy(school, reported("A", kind))).contains(AT_ONCE);
        }
    }

    @Test
    void violenceAndItsThreatGoToThePoliceBesides() {
        for (String kind : List.of("PHYSICAL_ASSAULT", "THREAT_OF_VIOLENCE", "STALKING")) {
            assertThat(AnEntry.keptOpenBy(school, reported("A", kind)))
                    .contains(AT_ONCE)
                    .contains("entry.not-closed-before-police");
        }
    }

    /** The control: too many e-mails are no abuse. */
    @Test
    void whatIsNoAbuseAsksForNothingOfTheKind() {
        assertThat(AnEntry.keptOpenBy(school, reported("C", "MANY_IN_A_SHORT_TIME")))
                .doesNotContain(
                        "entry.not-closed-before-welfare",
                        "entry.not-closed-before-violent-incident",
                        "entry.not-closed-before-police");
    }

    /** What the review finds asks for it too, though the reporter did not see it so. */
    @Test
    void theReviewOpensWhatTheReporterDidNot() {
        String entry = reported("C", "MANY_IN_A_SHORT_TIME");
        AnEntry.complete(teacher, entry, teacherAccount.id().text());
        AnEntry.name(head, entry, "Many Mails");
        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-violent-incident");

        AnEntry.done(
                AnEntry.review(head, entry)
                        .with("subTypes-A", "BULLYING")
                        .with("subTypes-C")
                        .send());

        assertThat(AnEntry.keptOpenBy(school, entry))
                .contains(
                        "entry.not-closed-before-violent-incident",
                        "entry.not-closed-before-welfare");
    }

    private String reported(String heading, String kind) {
        return AnEntry.reportedBy(teacher, heading, kind);
    }

    private Visitor signedIn(Account account) {
        Visitor visitor = new Visitor(school.program().address());
        visitor.signsIn(account.signInName(), RunningEvenhand.PASSWORD);
        return visitor;
    }
}
