package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.access.Account;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.policymap.Examples;
import org.evenhand.restriction.Channel;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * However it was done it is in the record (P18, P36), and work-related violence counts outside the
 * workplace too (P22), over HTTP with real forms and sessions.
 */
@Paragraphs({"P18", "P22", "P36"})
class WaysAndPlacesTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Account teacherAccount = school.has("teacher", Role.STAFF);
    private final Visitor teacher = signedIn(teacherAccount);
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);

    @Test
    void everyWayInWhichTheyMayBehaveSoIsLogged() {
        for (Channel channel : Channel.values()) {
            Visitor.Page saved = AnEntry.form(teacher).with("channel", channel.name()).send();

            assertThat(saved.text()).contains("It is saved", "Mr O'Neill, " + channel.words());
        }
        // The control: a way that is none of them is not taken.
        assertThat(AnEntry.form(teacher).with("channel", "TELEPATHY").send().title())
                .startsWith("Error: ");
    }

    @Test
    @Examples("E34")
    void whatAPupilCarriesGoesToTheSafeguardingLeadAndIsNotAboutTheChild() {
        Visitor lead = school.visitedBy("dsl", Role.SAFEGUARDING_LEAD);
        String carried = loggedBy(Channel.THROUGH_PUPIL);
        Visitor.Page asked = teacher.opens(carried + "/safeguarding");

        assertThat(asked.text()).contains("A pupil carried it: say yes");
        assertThat(asked.seen().select("[name=concern][checked]").eachAttr("value"))
                .containsExactly("yes");
        assertThat(lead.opens(carried).status()).isEqualTo(404);
        AnEntry.done(asked.formTo("/safeguarding").send());
        assertThat(lead.opens(carried).text()).contains("through a pupil");
        // Nobody under 18 is recorded as whom it is about (P3).
        assertThat(
                        head.opens("/people/new")
                                .form()
                                .with("name", "Ellis O'Neill")
                                .with("capacity", "UNDER_18")
                                .with("relationships", "PARENT")
                                .send()
                                .text())
                .contains("behaviour policy", "(P3)");
        // The control: of a call nobody has answered for them.
        Visitor.Page call = teacher.opens(loggedBy(Channel.PHONE_CALL) + "/safeguarding");
        assertThat(call.text()).doesNotContain("A pupil carried it");
        assertThat(call.seen().select("[name=concern][checked]")).isEmpty();
    }

    @Test
    void aPostInSocialMediaIsKeptAsWhatItIsAndAnEmailIsNot() {
        assertThat(asked(loggedBy(Channel.SOCIAL_MEDIA))).contains("Keep the post");
        assertThat(asked(loggedBy(Channel.ONLINE_REVIEW))).contains("Keep the post");
        assertThat(asked(loggedBy(Channel.EMAIL))).doesNotContain("Keep the post");
    }

    @Test
    void whatHappenedOutsideTheSchoolCountsLikeAnythingElse() {
        for (String place : List.of("STREET", "HOME", "ONLINE", "GATE")) {
            String entry = loggedBy(Channel.IN_PERSON_OFF_SITE);
            AnEntry.complete(teacher, entry, teacherAccount.id().text());
            AnEntry.done(
                    AnEntry.task(teacher, entry, "circumstances")
                            .with("place", place)
                            .with("how", "He knew her as his child's teacher.")
                            .send());
            AnEntry.name(head, entry, "Met At " + place);

            AnEntry.done(AnEntry.review(head, entry).with("subTypes-A", "INTIMIDATION").send());

            assertThat(head.opens(entry).text())
                    .contains(
                            "Related to work Yes",
                            "How He knew her as his child's teacher.",
                            "A decision may rely on it Yes",
                            "Enter it as a violent incident");
        }
    }

    /** The control: where it was has to be said, whatever the place. */
    @Test
    void whereItWasIsSaid() {
        String entry = loggedBy(Channel.IN_PERSON_OFF_SITE);

        assertThat(
                        AnEntry.task(teacher, entry, "circumstances")
                                .with("direction", "IN")
                                .with("workRelated", "yes")
                                .send()
                                .title())
                .startsWith("Error: ");
    }

    private String loggedBy(Channel channel) {
        return AnEntry.form(teacher).with("channel", channel.name()).send().at().getPath();
    }

    private String asked(String entry) {
        return teacher.opens(entry).seen().select(".govuk-task-list").text();
    }

    private Visitor signedIn(Account account) {
        Visitor visitor = new Visitor(school.program().address());
        visitor.signsIn(account.signInName(), RunningEvenhand.PASSWORD);
        return visitor;
    }
}
