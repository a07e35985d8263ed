package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.evenhand.access.Account;
import org.evenhand.access.Right;
import org.evenhand.access.RoleTaken;
import org.evenhand.access.Scopes;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Verdict;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sign-in and its end: too many tries, rights withdrawn, forms that come too late. */
class SigningInTests {
    private static final Act WITHDRAW = new Act("test.withdraw");

    private final RunningEvenhand evenhand = RunningEvenhand.shared();
    private final TestSchool school = evenhand.aSchool();

    @Test
    void afterTenWrongPasswordsTheRightOneIsNotLookedAtAndTheAnswerSaysWhenToTryAgain() {
        Account teacher = school.has("teacher", Role.STAFF);
        Visitor stranger = new Visitor(evenhand.address());
        for (int wrong = 1; wrong <= 10; wrong++) {
            Visitor.Page page = stranger.signsIn(teacher.signInName(), "guess " + wrong);
            assertThat(page.text()).contains("do not belong together");
        }

        Visitor.Page page = stranger.signsIn(teacher.signInName(), RunningEvenhand.PASSWORD);

        assertThat(page.status()).isEqualTo(429);
        assertThat(page.text())
                .containsPattern("Try again at \\d{1,2}:?\\d*(am|pm)|midday|midnight");
        assertThat(
                        Integer.parseInt(
                                page.headers()
                                        .getOrDefault("retry-after", List.of("0"))
                                        .getFirst()))
                .isBetween(1, 901);
        assertThat(stranger.opens("/contacts/new").at().getPath()).isEqualTo("/sign-in");
        // The control: a colleague at the same address is not kept out.
        assertThat(school.visitedBy("other", Role.STAFF).opens("/").status()).isEqualTo(200);
    }

    @Test
    void aRightWithdrawnBitesOnTheNextRequestAndWouldNotWithACacheOfOneSecond() {
        Account account = school.has("deputy", Role.SENIOR_LEADER);
        Visitor deputy = new Visitor(evenhand.address());
        deputy.signsIn(account.signInName(), RunningEvenhand.PASSWORD);
        assertThat(deputy.opens("/contacts").status()).isEqualTo(200);
        Scope cached = evenhand.the(Scopes.class).of(account, "testtest");

        evenhand.the(Acts.class)
                .perform(
                        Scopes.ofEvenhand(school.org(), "testtest"),
                        WITHDRAW,
                        unit -> {
                            unit.record(
                                    new RoleTaken(account.id(), Role.SENIOR_LEADER), account.id());
                            return Verdict.happened("/");
                        });

        assertThat(deputy.opens("/contacts").status()).isEqualTo(404);
        // The control: whoever kept the scope of the last request would still let them in.
        assertThat(Right.SEE_RECORD.isOpenTo(cached.roles())).isTrue();
        assertThat(
                        Right.SEE_RECORD.isOpenTo(
                                evenhand.the(Scopes.class).of(account, "testtest").roles()))
                .isFalse();
    }

    @Test
    void twoThatWaitAreToldApart() {
        Account teacher = school.has("teacher", Role.STAFF);
        for (String words : List.of("He swore at me.", "She shouted. ".repeat(9))) {
            Visitor visitor = new Visitor(evenhand.address());
            visitor.signsIn(teacher.signInName(), RunningEvenhand.PASSWORD);
            Visitor.Form form = swore(visitor, words);
            end(teacher);
            form.send();
        }

        Visitor again = new Visitor(evenhand.address());
        again.signsIn(teacher.signInName(), RunningEvenhand.PASSWORD);

        assertThat(again.opens("/parked").text())
                .contains("2 forms could not be taken", "Log a contact. ")
                .contains("What happened? He swore at me.")
                .contains("What happened? " + "She shouted. ".repeat(9).substring(0, 80) + "…");
    }

    @Test
    void whatWasTypedIsOfferedToTheSamePersonAfterTheyWereSignedOutAndToNobodyElse() {
        Account teacher = school.has("teacher", Role.STAFF);
        Visitor visitor = new Visitor(evenhand.address());
        visitor.signsIn(teacher.signInName(), RunningEvenhand.PASSWORD);
        Visitor.Form form = swore(visitor, "He said:\r\n\"<b>You'll see</b>\" \uD83D\uDE21");
        end(teacher);

        Visitor.Page late = form.send();
        assertThat(late.at().getPath()).isEqualTo("/sign-in");
        assertThat(late.text()).contains("what you typed is kept");

        // Somebody else signs in at the same machine, and finds nothing.
        Account other = school.has("other", Role.STAFF);
        Visitor.Page theirs = visitor.signsIn(other.signInName(), RunningEvenhand.PASSWORD);
        assertThat(theirs.at().getPath()).isEqualTo("/");
        String ticket = form.value("formTicket");
        String parked = "/parked/" + ticket.substring(0, ticket.indexOf('.'));
        assertThat(visitor.opens("/parked").text()).contains("Nothing is waiting");
        assertThat(visitor.opens(parked).status()).isEqualTo(404);

        Visitor again = new Visitor(evenhand.address());
        Visitor.Page offered = again.signsIn(teacher.signInName(), RunningEvenhand.PASSWORD);
        assertThat(offered.at().getPath()).isEqualTo(parked);
        assertThat(offered.text())
                .contains("What it is: Log a contact", "How? phone call")
                .doesNotContain("PHONE_CALL", "phone_call");
        assertThat(offered.text()).contains("Mr O'Neill", "\"<b>You'll see</b>\" \uD83D\uDE21");
        Visitor.Page saved = offered.form().send();
        assertThat(saved.text()).contains("It is saved", "\"<b>You'll see</b>\" \uD83D\uDE21");
        assertThat(again.opens("/parked").text()).contains("Nothing is waiting");
        assertThat(again.opens("/").seen().select(".moj-timeline__item")).hasSize(1);
        assertThat(offered.form().send().at().getPath())
                .as("Back, and sent once more")
                .isEqualTo(saved.at().getPath());
        assertThat(again.opens("/").seen().select(".moj-timeline__item")).hasSize(1);
    }

    @Test
    void whatIsParkedIsNotReadableInTheDatabase() {
        Account teacher = school.has("teacher", Role.STAFF);
        Visitor visitor = new Visitor(evenhand.address());
        visitor.signsIn(teacher.signInName(), RunningEvenhand.PASSWORD);
        Visitor.Form form = swore(visitor, "Canary words of a parked form");
        end(teacher);
        form.send();

        List<byte[]> rows =
                evenhand.the(Acts.class)
                        .lookUp(
                                Scopes.ofEvenhand(school.org(), "testtest"),
                                unit ->
                                        unit.sql()
                                                .sql("select sealed from evenhand.parked_form")
                                                .query(byte[].class)
                                                .list());

        assertThat(rows).hasSize(1);
        assertThat(new String(rows.getFirst(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Canary");
    }

    /** What else was typed is kept; the control is the test above, where words are. */
    @Test
    void aPasswordIsKeptForNobodyNotEvenSealed() {
        Account teacher = school.has("teacher", Role.STAFF);
        Visitor visitor = new Visitor(evenhand.address());
        visitor.signsIn(teacher.signInName(), RunningEvenhand.PASSWORD);
        Visitor.Form form =
                visitor.opens("/account")
                        .form()
                        .with("password-before", RunningEvenhand.PASSWORD)
                        .with("password-after", "a quiet river bend")
                        .with("password-again", "a quiet river bend");
        end(teacher);
        form.send();

        Visitor.Page offered = visitor.signsIn(teacher.signInName(), RunningEvenhand.PASSWORD);

        assertThat(offered.at().getPath()).startsWith("/parked/");
        assertThat(offered.seen().html())
                .doesNotContain("a quiet river bend", RunningEvenhand.PASSWORD);
        assertThat(offered.form().send().text()).contains("Enter the password you have now");
    }

    @Test
    void whatWasParkedCanBeThrownAway() {
        Account teacher = school.has("teacher", Role.STAFF);
        Visitor visitor = new Visitor(evenhand.address());
        visitor.signsIn(teacher.signInName(), RunningEvenhand.PASSWORD);
        Visitor.Form form = swore(visitor, "Not worth it.");
        end(teacher);
        form.send();
        Visitor.Page offered = visitor.signsIn(teacher.signInName(), RunningEvenhand.PASSWORD);

        offered.formTo("/discard").send();

        assertThat(visitor.opens("/parked").text()).contains("Nothing is waiting");
        assertThat(visitor.opens("/").text()).contains("Nothing yet");
    }

    @Test
    void twoTabsOneOfWhichSignedInAgainStillGetTheirFormThrough() {
        Account teacher = school.has("teacher", Role.STAFF);
        Visitor visitor = new Visitor(evenhand.address());
        visitor.signsIn(teacher.signInName(), RunningEvenhand.PASSWORD);
        Visitor.Form firstTab = swore(visitor, "From the first tab.");
        end(teacher);
        visitor.signsIn(teacher.signInName(), RunningEvenhand.PASSWORD);

        Visitor.Page offered = firstTab.send();

        assertThat(offered.at().getPath()).startsWith("/parked/");
        assertThat(offered.form().send().text()).contains("It is saved", "From the first tab.");
    }

    @Test
    void aFormWithoutATicketOfOursIsKeptForNobody() {
        Account teacher = school.has("teacher", Role.STAFF);
        Visitor visitor = new Visitor(evenhand.address());
        visitor.signsIn(teacher.signInName(), RunningEvenhand.PASSWORD);
        Visitor.Form form = swore(visitor, "Forged.");
        String ticket = form.value("formTicket");
        end(teacher);
        String forged = ticket.substring(0, ticket.length() - 2) + "AA";

        assertThat(form.with("formTicket", forged).send().status()).isEqualTo(403);
        assertThat(form.with("formTicket", "x").send().status()).isEqualTo(403);
        Visitor.Page home = visitor.signsIn(teacher.signInName(), RunningEvenhand.PASSWORD);
        assertThat(home.at().getPath()).isEqualTo("/");
    }

    @Test
    void thePasswordIsAskedAgainBeforeABackupAndTheFormThatWasSentWaits() {
        Account manager = school.has("it", Role.TECHNICIAN);
        Visitor visitor = new Visitor(evenhand.address());
        visitor.signsIn(manager.signInName(), RunningEvenhand.PASSWORD);
        String fetch = "/settings/backup/evenhand-none.backup";

        Visitor.Page asked = visitor.opens(fetch);

        assertThat(asked.at().getPath()).isEqualTo("/confirm");
        assertThat(asked.form().with("password", "wrong").send().text())
                .contains("That is not your password");
        Visitor.Page on = asked.form().with("password", RunningEvenhand.PASSWORD).send();
        assertThat(on.at().getPath()).as("and on to where it was asked for").isEqualTo(fetch);
        assertThat(visitor.opens(fetch).at().getPath()).as("not asked twice").isEqualTo(fetch);

        // Somebody else who signs in at the same browser has said nothing yet.
        Account other = school.has("bursar", Role.BUSINESS_MANAGER);
        visitor.signsIn(other.signInName(), RunningEvenhand.PASSWORD);
        assertThat(visitor.opens(fetch).at().getPath()).isEqualTo("/confirm");
    }

    @Test
    void whoeverMayNotComesToNoPasswordPageAndAnAddressOfOthersLeadsHome() {
        Visitor teacher = school.visitedBy("teacher", Role.STAFF);

        assertThat(teacher.opens("/settings/backup/x").status()).isEqualTo(404);
        for (String to : List.of("//evil.example", "https://evil.example", "/\\evil.example")) {
            Visitor.Page page =
                    teacher.opens(
                            "/confirm?to="
                                    + java.net.URLEncoder.encode(
                                            to, java.nio.charset.StandardCharsets.UTF_8));
            assertThat(page.form().value("to")).isEqualTo("/");
        }
    }

    private static Visitor.Form swore(Visitor visitor, String account) {
        return visitor.opens("/contacts/new")
                .form()
                .with("who", "Mr O'Neill")
                .with("channel", "PHONE_CALL")
                .with("day", "yesterday")
                .with("time", "2:30pm")
                .with("account", account);
    }

    /** The hour is over: the session is no more. */
    private void end(Account account) {
        int ended =
                JdbcClient.create(evenhand.the(DataSource.class))
                        .sql("delete from identity.session where principal_name = :who")
                        .param("who", account.id().text())
                        .update();
        assertThat(ended).isPositive();
    }
}
