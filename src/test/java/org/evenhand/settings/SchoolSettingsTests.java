package org.evenhand.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.evenhand.access.Scopes;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.school.Paper;
import org.evenhand.school.SchoolProfile;
import org.evenhand.school.SchoolType;
import org.evenhand.school.Schools;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** What the school settles about itself, over HTTP with real forms, and folded for any day. */
@Paragraphs({"P7", "P9"})
class SchoolSettingsTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Visitor head = school.visitedBy("head", Role.STAFF, Role.HEADTEACHER);
    private final LocalDate today =
            LocalDate.ofInstant(school.program().the(InstantSource.class).instant(), Period.LONDON);

    @Test
    void aConversionStillToComeChangesTheSchoolOnItsDayAndNotBefore() {
        LocalDate conversion = today.plusDays(30);
        Visitor.Page saved = dated(kind().with("type", "ACADEMY"), "from", conversion).send();

        assertThat(saved.text()).contains("It is saved", "Maintained by the local authority");
        assertThat(profile(conversion.minusDays(1)).type()).isEqualTo(SchoolType.MAINTAINED);
        assertThat(profile(conversion).type()).isEqualTo(SchoolType.ACADEMY);
        assertThat(profile(conversion).name()).isEqualTo(profile(today).name());
        assertThat(kind().send().text()).contains("of that kind on that day already");
    }

    @Test
    void anOldDecisionIsExplainedByWhatWasSettledAndKnownThen() {
        Instant before = school.program().the(InstantSource.class).instant();
        letterhead("1 Old Road", "01632 960 001").send();
        Instant decided = school.program().the(InstantSource.class).instant();
        letterhead("2 New Road", "01632 960 002").send();

        SchoolProfile then = look(decided);
        assertThat(then.paper().address()).containsExactly("1 Old Road");
        assertThat(profile(today).paper().address()).containsExactly("2 New Road");
        assertThat(look(before).paper()).isEqualTo(Paper.NONE);
        assertThat(head.opens("/settings/history").text())
                .contains("2 settings", "1 Old Road", "2 New Road", "by The head");
    }

    @Test
    void theVersionOfThePolicyIsTheLatestAdoptedHoweverLateItIsEntered() {
        policy("3", today.minusDays(10)).send();
        policy("2", today.minusYears(2)).send();

        assertThat(profile(today).policy().orElseThrow().version()).isEqualTo("3");
        assertThat(profile(today.minusYears(1)).policy().orElseThrow().version()).isEqualTo("2");
        assertThat(profile(today.minusYears(3)).policy()).isEmpty();
    }

    @Test
    void thePolicyNeedsADayThatHasComeAndAPlaceWhereItCanBeRead() {
        assertThat(policy("4", today.plusDays(1)).send().text()).contains("still to come");
        Visitor.Page refused = policy("4", today).with("whereToRead", "").send();
        assertThat(refused.text()).contains("Say where a parent can read the policy");
        assertThat(refused.seen().expectFirst("#title").val()).isEqualTo("Zero Tolerance Policy");
        assertThat(
                        policy("4", today)
                                .with("adoptedOn-day", "31")
                                .with("adoptedOn-month", "2")
                                .send()
                                .text())
                .contains("Enter a date that exists");

        String words = "1. The Governing Body <is> committed\r\n\r\n2. “Abuse” – see P24";
        Visitor.Page saved = policy("4", today).with("whereToRead", "").with("text", words).send();
        assertThat(saved.text()).contains("It is saved", "Nobody has recorded checking");
        assertThat(head.opens("/settings/school/policy/text").seen().wholeText())
                .contains("<is> committed", "“Abuse” – see P24");
    }

    @Test
    void theTwentyNinthOfFebruaryExistsInLeapYearsOnly() {
        assertThat(policy("1", LocalDate.of(2024, 2, 29)).send().text()).contains("It is saved");
        assertThat(policy("1", LocalDate.of(2023, 2, 28)).with("adoptedOn-day", "29").send().text())
                .contains("Enter a date that exists");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        Visitor.Page page = letterhead("<b>Road</b>", "ring us").with("email", "nobody").send();

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.seen().select(".govuk-error-summary li")).hasSize(2);
        assertThat(page.seen().expectFirst("#address").wholeText()).contains("<b>Road</b>");
        assertThat(letterhead("a\u0000b", "01632 960 001").send().title()).startsWith("Error: ");
        assertThat(letterhead("\u200B", "01632 960 001").send().text())
                .contains("Enter the school’s postal address");
        assertThat(letterhead("a\nb\nc\nd\ne\nf\ng\nh\ni", "01632 960 001").send().text())
                .contains("at most eight lines");
        assertThat(kind().with("name", "a\u202Eb").send().title()).startsWith("Error: ");
        assertThat(kind().with("name", "x".repeat(301)).send().text()).contains("301 characters");
    }

    @Test
    void aFormSentTwiceSettlesOnce() {
        Visitor.Form form = letterhead("1 High Street", "01632 960 001");
        form.send();
        form.send();
        assertThat(head.opens("/settings/history").text()).contains("One setting");

        Visitor.Page other = form.with("phone", "01632 960 999").send();
        assertThat(other.text()).contains("This form had already been sent");
        assertThat(profile(today).paper().phone()).isEqualTo("01632 960 001");
    }

    @Test
    void everySettingHasAFormThatShowsWhatIsSettled() {
        String[][] forms = {
            {"emergency", "during", "Ring the office.", "outside", "Ring 999."},
            {"data-protection", "name", "Priya Menon", "reachedAt", "dpo@example.org"},
            {"desk", "who", "Denise Cole"},
            {"reviews", "who", "An uninvolved governor", "askedAt", "clerk@example.org"},
            {"how-to-guide", "whereToRead", "The shelf in the office", "version", "1.1"},
            {"stalking-guidance", "whereToRead", "The staff handbook"},
        };
        for (String[] form : forms) {
            String path = "/settings/school/" + form[0];
            assertThat(head.opens(path).form().send().title()).startsWith("Error: ");
            Visitor.Form filled = head.opens(path).form();
            for (int i = 1; i < form.length; i += 2) {
                filled.with(form[i], form[i + 1]);
            }
            assertThat(filled.send().text()).contains("It is saved", form[2]);
            assertThat(head.opens(path).form().value(form[1]).strip()).isEqualTo(form[2]);
        }
        assertThat(head.opens("/settings/school/nothing").status()).isEqualTo(404);
    }

    @Test
    void whatIsMissingForALetterIsSaidTogetherAndGoesOneByOne() {
        assertThat(missing().all().stream().map(ground -> ground.rule()))
                .containsExactly(
                        "letter.needs-policy-version",
                        "letter.needs-emergency-wording",
                        "letter.needs-letterhead",
                        "letter.needs-data-protection-contact");

        letterhead("1 High Street", "01632 960 001").send();
        assertThat(missing().names("letter.needs-letterhead")).isFalse();
        policy("2", today).send();
        assertThat(missing().names("letter.needs-policy-version")).isFalse();
        assertThat(missing().all()).hasSize(2);
    }

    @Test
    void onlyThoseWhoMayOpenTheSettingsAndATechnicianSeesAccountsAlone() {
        for (Role role : Role.values()) {
            boolean school = role == Role.HEADTEACHER || role == Role.BUSINESS_MANAGER;
            Visitor visitor =
                    this.school.visitedBy(role.name().toLowerCase(java.util.Locale.ROOT), role);
            int may = school ? 200 : 404;
            assertThat(visitor.opens("/settings/school/policy").status()).isEqualTo(may);
            assertThat(visitor.opens("/settings/terms").status()).isEqualTo(may);
            assertThat(visitor.opens("/settings/times").status()).isEqualTo(may);
            boolean accounts = school || role == Role.TECHNICIAN;
            assertThat(visitor.opens("/settings/accounts").status())
                    .isEqualTo(accounts ? 200 : 404);
            assertThat(visitor.opens("/settings").status()).isEqualTo(accounts ? 200 : 404);
            assertThat(visitor.opens("/account").status()).isEqualTo(200);
            assertThat(visitor.opens("/").seen().select("a[href=/settings]").isEmpty())
                    .isEqualTo(!accounts);
        }
        Visitor technician = school.visitedBy("it2", Role.TECHNICIAN);
        assertThat(technician.opens("/settings").text()).doesNotContain("Letterhead", "Terms");
        assertThat(technician.opens("/contacts").status()).isEqualTo(404);
        assertThat(technician.opens("/people").status()).isEqualTo(404);
    }

    private Visitor.Form kind() {
        return head.opens("/settings/school/kind").form();
    }

    private Visitor.Form letterhead(String address, String phone) {
        return head.opens("/settings/school/letterhead")
                .form()
                .with("address", address)
                .with("phone", phone);
    }

    private Visitor.Form policy(String version, LocalDate adopted) {
        return dated(
                head.opens("/settings/school/policy")
                        .form()
                        .with("title", "Zero Tolerance Policy")
                        .with("version", version)
                        .with("whereToRead", "The website"),
                "adoptedOn",
                adopted);
    }

    static Visitor.Form dated(Visitor.Form form, String field, LocalDate day) {
        return form.with(field + "-day", String.valueOf(day.getDayOfMonth()))
                .with(field + "-month", String.valueOf(day.getMonthValue()))
                .with(field + "-year", String.valueOf(day.getYear()));
    }

    private Grounds missing() {
        return profile(today).missingForALetter();
    }

    private SchoolProfile profile(LocalDate day) {
        return acts().lookUp(scope(), unit -> Schools.profile(unit, day));
    }

    private SchoolProfile look(Instant moment) {
        return acts().lookUp(scope(), unit -> Schools.profileAsKnownAt(unit, moment));
    }

    private Acts acts() {
        return school.program().the(Acts.class);
    }

    private Scope scope() {
        return Scopes.ofEvenhand(school.org(), "testtest");
    }
}
