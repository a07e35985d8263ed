package org.evenhand.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.settings.SchoolSettingsTests.dated;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.access.Account;
import org.evenhand.access.PostHolders;
import org.evenhand.access.Scopes;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** Accounts, roles and passwords, over HTTP with real forms and sessions. */
class AccountsAndRolesTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Visitor business = signedIn("business", RunningEvenhand.PASSWORD);
    private final LocalDate today =
            LocalDate.ofInstant(school.program().the(InstantSource.class).instant(), Period.LONDON);

    @Test
    void anAccountIsOpenedWithSeveralRolesAndCountsAtOnce() {
        Visitor.Page opened = opened("megan", "STAFF", "SENIOR_LEADER").send();

        assertThat(opened.title()).startsWith("Megan Hughes");
        assertThat(opened.text()).contains("Member of staff", "Senior leader");
        assertThat(signedIn("megan", "three words apart").opens("/contacts").status())
                .isEqualTo(200);
        assertThat(holders().of(Role.SENIOR_LEADER)).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAndNoPasswordIsEverShownAgain() {
        opened("megan", "STAFF").send();

        Visitor.Page page = opened("MEGAN", "STAFF").send();
        assertThat(page.text()).contains("That name to sign in with is taken");
        assertThat(page.seen().expectFirst("#password").attr("value")).isEmpty();
        assertThat(page.seen().expectFirst("#name").val()).isEqualTo("Megan Hughes");
        Visitor.Page empty = opened("new").with("password", "short").with("name", " ").send();
        assertThat(empty.seen().select(".govuk-error-summary li")).hasSize(3);
        assertThat(empty.text()).contains("at least 12 characters", "at least one thing");
        assertThat(opened("x\u0000", "STAFF").send().title()).startsWith("Error: ");
    }

    @Test
    void aRoleWorksFromItsFirstDayAndATakenOneBitesOnTheNextClick() {
        Account teacher = school.has("teacher", Role.STAFF);
        Visitor visitor = signedIn("teacher", RunningEvenhand.PASSWORD);
        String page = "/settings/accounts/" + teacher.id().text();

        Visitor.Form form = business.opens(page + "/role").form().with("role", "SENIOR_LEADER");
        assertThat(dated(form, "from", today.plusDays(1)).send().text()).contains("It is saved");
        assertThat(visitor.opens("/contacts").status()).isEqualTo(404);
        business.opens(page + "/take/senior-leader").form().send();

        form = business.opens(page + "/role").form().with("role", "SENIOR_LEADER");
        form.send();
        assertThat(visitor.opens("/contacts").status()).isEqualTo(200);
        assertThat(
                        business.opens(page + "/role")
                                .form()
                                .with("role", "SENIOR_LEADER")
                                .send()
                                .text())
                .contains("is that already");
        business.opens(page + "/take/senior-leader").form().send();
        assertThat(visitor.opens("/contacts").status()).isEqualTo(404);
        assertThat(business.opens(page + "/take/senior-leader").form().send().text())
                .contains("They are not that in the school");
    }

    @Test
    void nobodyBecomesAnythingYesterdayOrUntilBeforeItBegins() {
        Account teacher = school.has("teacher", Role.STAFF);
        String role = "/settings/accounts/" + teacher.id().text() + "/role";

        Visitor.Form form = business.opens(role).form().with("role", "CLERK");
        assertThat(dated(form, "from", today.minusDays(1)).send().text())
                .contains("begins today at the earliest");
        form = business.opens(role).form().with("role", "CLERK");
        assertThat(dated(form, "until", today.minusDays(1)).send().text())
                .contains("The last day must be the first day or later");
    }

    @Test
    void anActingHeadDecidesForTheirDaysAndStandsFirst() {
        Account megan = school.has("megan", Role.STAFF, Role.SENIOR_LEADER);
        school.has("ruth", Role.HEADTEACHER);
        String acting = "/settings/accounts/" + megan.id().text() + "/acting-head";

        Visitor.Page open = business.opens(acting).form().with("by", "The board").send();
        assertThat(open.text()).contains("acting up always has one");
        Visitor.Form form = business.opens(acting).form().with("by", "The board, 3 November");
        Visitor.Page saved = dated(form, "until", today.plusDays(14)).send();

        assertThat(saved.text()).contains("Acting headteacher", "Appointed by The board");
        assertThat(holders().of(Role.HEADTEACHER)).hasSize(2);
        assertThat(holders().firstOf(Role.HEADTEACHER).orElseThrow().account())
                .isEqualTo(megan.id());
        assertThat(signedIn("megan", RunningEvenhand.PASSWORD).opens("/first-hour").status())
                .isEqualTo(200);
        business.opens("/settings/accounts/" + megan.id().text() + "/take/headteacher")
                .form()
                .send();
        assertThat(holders().of(Role.HEADTEACHER)).hasSize(1);
    }

    @Test
    void theLastBusinessManagerCanNeitherLoseTheRoleNorBeClosed() {
        String own = own("The business manager");

        Visitor.Page refused = business.opens(own + "/take/business-manager").form().send();
        assertThat(refused.text()).contains("last business manager");
        school.has("head", Role.HEADTEACHER);
        Visitor head = signedIn("head", RunningEvenhand.PASSWORD);
        assertThat(head.opens(own + "/close").form().send().text())
                .contains("last business manager");

        // One whose time runs out does not count as another.
        Account second = school.has("second", Role.STAFF);
        String role = "/settings/accounts/" + second.id().text() + "/role";
        Visitor.Form form = business.opens(role).form().with("role", "BUSINESS_MANAGER");
        dated(form, "until", today.plusDays(10)).send();
        assertThat(business.opens(own + "/take/business-manager").form().send().text())
                .contains("last business manager");

        // The control: with another for good it goes.
        business.opens(role).form().with("role", "BUSINESS_MANAGER").send();
        assertThat(head.opens(own + "/take/business-manager").form().send().text())
                .contains("It is saved");
        assertThat(business.opens("/first-hour").status()).isEqualTo(404);
    }

    @Test
    void aRoleGivenToOneselfStandsUntilTheHeadHasSeenIt() {
        school.has("head", Role.HEADTEACHER);
        Visitor head = signedIn("head", RunningEvenhand.PASSWORD);
        business.opens(own("The business manager") + "/role").form().with("role", "CLERK").send();

        Visitor.Page waiting = business.opens("/settings/accounts");
        assertThat(waiting.text()).contains("gave themself a role", "until the headteacher");
        assertThat(waiting.seen().select("main form")).isEmpty();
        Visitor.Page seen = head.opens("/settings/accounts").form().send();
        assertThat(seen.text()).doesNotContain("gave themself a role");
        // The control: a role given to somebody else is not shown.
        Account teacher = school.has("teacher", Role.STAFF);
        business.opens("/settings/accounts/" + teacher.id().text() + "/role")
                .form()
                .with("role", "CLERK")
                .send();
        assertThat(head.opens("/settings/accounts").text()).doesNotContain("gave themself");
    }

    @Test
    void aTechnicianLooksAfterAccountsButGivesNoOfficeAndTouchesNoneThatHoldsOne() {
        Account it = school.has("it", Role.STAFF, Role.TECHNICIAN);
        Account head = school.has("head", Role.HEADTEACHER);
        Account teacher = school.has("teacher", Role.STAFF);
        Visitor technician = signedIn("it", RunningEvenhand.PASSWORD);

        // What the page does not offer is refused too.
        for (String role : new String[] {"HEADTEACHER", "SENIOR_LEADER", "CHAIR"}) {
            assertThat(
                            technician
                                    .opens("/settings/accounts/" + it.id().text() + "/role")
                                    .form()
                                    .with("role", role)
                                    .send()
                                    .text())
                    .contains("An IT technician sees no case");
        }
        String ruth = "/settings/accounts/" + head.id().text();
        assertThat(technician.opens(ruth).text()).contains("This account holds an office");
        assertThat(
                        technician
                                .opens(ruth + "/password")
                                .form()
                                .with("password", "three words apart")
                                .send()
                                .text())
                .contains("An IT technician sees no case");
        assertThat(technician.opens(ruth + "/close").form().send().text())
                .contains("An IT technician sees no case");
        assertThat(technician.opens(ruth + "/take/headteacher").form().send().text())
                .contains("An IT technician sees no case");
        assertThat(technician.opens("/settings/accounts/post-holder").status()).isEqualTo(404);
        Visitor.Form open = technician.opens("/settings/accounts/new").form();
        assertThat(
                        open.with("name", "X")
                                .with("signInName", "x-" + school.mark())
                                .with("password", "three words apart")
                                .with("roles", "HEADTEACHER")
                                .send()
                                .text())
                .contains("An IT technician sees no case");
        // The control: a teacher's forgotten password is the technician's work.
        assertThat(
                        technician
                                .opens("/settings/accounts/" + teacher.id().text() + "/password")
                                .form()
                                .with("password", "three words apart")
                                .send()
                                .text())
                .contains("It is saved");
        assertThat(signedIn("teacher", "three words apart").opens("/").title()).contains("Today");
    }

    @Test
    void aClosedAccountIsSignedOutEverywhereAndSignsInNeverAgain() {
        Account teacher = school.has("teacher", Role.STAFF);
        Visitor visitor = signedIn("teacher", RunningEvenhand.PASSWORD);
        assertThat(visitor.opens("/").title()).contains("Today");
        String page = "/settings/accounts/" + teacher.id().text();

        Visitor.Page closed =
                business.opens(page + "/close").form().with("because", "left the school").send();

        assertThat(closed.text()).contains("Closed on", "left the school");
        assertThat(visitor.opens("/").at().getPath()).isEqualTo("/sign-in");
        assertThat(signedIn("teacher", RunningEvenhand.PASSWORD).opens("/").at().getPath())
                .isEqualTo("/sign-in");
        assertThat(business.opens(page + "/role").form().with("role", "CLERK").send().text())
                .contains("This account is closed");
        assertThat(business.opens("/settings/accounts").text()).contains("One closed account");
        assertThat(business.opens(own("The business manager") + "/close").form().send().text())
                .contains("the account you are signed in with");
    }

    @Test
    void onesOwnPasswordIsChangedByWhoKnowsItAndEndsTheOtherSessions() {
        school.has("teacher", Role.STAFF);
        Visitor here = signedIn("teacher", RunningEvenhand.PASSWORD);
        Visitor elsewhere = signedIn("teacher", RunningEvenhand.PASSWORD);

        assertThat(password(here, "not it at all", "three words apart", "three words apart").text())
                .contains("not the password you have now");
        Visitor.Page wrong = password(here, RunningEvenhand.PASSWORD, "short", "short");
        assertThat(wrong.text()).contains("at least 12 characters");
        assertThat(wrong.seen().toString()).doesNotContain(RunningEvenhand.PASSWORD);
        assertThat(password(here, RunningEvenhand.PASSWORD, "three words apart", "other").text())
                .contains("not the same as the new password");
        assertThat(
                        password(
                                        here,
                                        RunningEvenhand.PASSWORD,
                                        "three words apart",
                                        "three words apart")
                                .text())
                .contains("It is saved");

        assertThat(here.opens("/").title()).contains("Today");
        assertThat(elsewhere.opens("/").at().getPath()).isEqualTo("/sign-in");
        assertThat(signedIn("teacher", RunningEvenhand.PASSWORD).opens("/").at().getPath())
                .isEqualTo("/sign-in");
    }

    @Test
    void aChairWhoNeverSignsInIsNamedAndHoldsTheOffice() {
        Visitor.Page saved = chair("CHAIR", "Colin Marsh").send();

        assertThat(saved.text()).contains("Chair of governors", "Colin Marsh", "01632 960 114");
        assertThat(holders().of(Role.CHAIR)).hasSize(1);
        assertThat(holders().signsIn(holders().of(Role.CHAIR).getFirst())).isFalse();
        assertThat(chair("CHAIR", "colin marsh").send().text()).contains("already");
        assertThat(chair("HEADTEACHER", "Ruth").send().text()).contains("needs an account");

        String end = saved.seen().expectFirst("a[href$=/end]").attr("href");
        business.opens(end).form().send();
        assertThat(holders().of(Role.CHAIR)).isEmpty();
        assertThat(business.opens(end).status()).isEqualTo(404);
    }

    @Test
    void anotherSchoolsAccountsAreNotFound() {
        Account foreign = school.program().aSchool().has("head", Role.HEADTEACHER);
        String page = "/settings/accounts/" + foreign.id().text();

        assertThat(business.opens(page).status()).isEqualTo(404);
        assertThat(business.opens(page + "/password").status()).isEqualTo(404);
        assertThat(business.opens("/settings/accounts/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(business.opens("/settings/accounts/nonsense").status()).isIn(400, 404);
    }

    @Test
    void aGovernorIsNotTakenForAMemberOfStaff() {
        assertThat(suggested("CHAIR")).containsExactly("CHAIR");
        assertThat(suggested("HEADTEACHER")).containsExactlyInAnyOrder("STAFF", "HEADTEACHER");
    }

    private java.util.List<String> suggested(String role) {
        return business.opens("/settings/accounts/new?role=" + role)
                .seen()
                .select("[name=roles][checked]")
                .eachAttr("value");
    }

    private Visitor.Form opened(String name, String... roles) {
        return business.opens("/settings/accounts/new")
                .form()
                .with("name", "Megan Hughes")
                .with("signInName", name + "-" + school.mark())
                .with("password", "three words apart")
                .with("roles", roles);
    }

    private Visitor.Form chair(String office, String name) {
        return business.opens("/settings/accounts/post-holder")
                .form()
                .with("office", office)
                .with("name", name)
                .with("reachedAt", "01632 960 114");
    }

    private static Visitor.Page password(
            Visitor visitor, String before, String after, String again) {
        return visitor.opens("/account")
                .form()
                .with("password-before", before)
                .with("password-after", after)
                .with("password-again", again)
                .send();
    }

    private String own(String name) {
        return business.opens("/settings/accounts")
                .seen()
                .selectStream("main a")
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private Visitor signedIn(String name, String password) {
        Visitor visitor = new Visitor(school.program().address());
        visitor.signsIn(name + "-" + school.mark(), password);
        return visitor;
    }

    private PostHolders holders() {
        return school.program()
                .the(Acts.class)
                .lookUp(Scopes.ofEvenhand(school.org(), "testtest"), PostHolders::now);
    }
}
