package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.access.Right;
import org.evenhand.database.DatabaseRole;
import org.evenhand.database.PostgresServer;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.mail.smtp.ScriptedServer;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The page of the mail server, over HTTP with real forms and sessions. */
class MailServerSettingsTests {
    private static final String PAGE = "/settings/mail";
    private static final String SECRET = "Pa55-w0rd-of-the-office";

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Visitor manager = school.visitedBy("manager", Role.BUSINESS_MANAGER);

    private Visitor.Form filled(String host, int port) {
        return manager.opens(PAGE)
                .formTo(PAGE)
                .with("host", host)
                .with("port", String.valueOf(port))
                .with("encryption", "NONE")
                .with("signIn", "PASSWORD")
                .with("user", "office")
                .with("password", SECRET)
                .with("fromName", "Our school")
                .with("fromAddress", "office@school.example")
                .with("answersRead", "no")
                .with("attaches", "yes");
    }

    @Test
    void itIsSavedWithADayAndWhatSignsInIsShownNowhereAndStoredSealed() throws Exception {
        Visitor.Page saved = filled("127.0.0.1", 25).send();
        assertThat(saved.text()).contains("It is saved");
        assertThat(saved.seen().html()).doesNotContain(SECRET);
        assertThat(saved.seen().expectFirst("[name=password]").val()).isEmpty();
        assertThat(manager.opens("/settings").text()).contains("By 127.0.0.1");
        assertThat(manager.opens("/settings/history").text())
                .contains("Mail server", "127.0.0.1, port 25, from office@school.example")
                .doesNotContain(SECRET);

        assertThat(everythingStored()).noneMatch(words -> words.contains(SECRET));
        assertThat(everythingStored()).anyMatch(words -> words.contains("office@school.example"));
        assertThat(kept()).isEqualTo(SECRET);
    }

    @Test
    void aPlainWayOffThisMachineIsRefusedBesideItsFieldAndNothingTypedIsLost() {
        Visitor.Page refused = filled("smtp.school.example", 25).send();

        assertThat(refused.title()).startsWith("Error: ");
        assertThat(refused.text()).contains("where others can read them");
        assertThat(refused.seen().expectFirst("[name=host]").val())
                .isEqualTo("smtp.school.example");
        assertThat(refused.seen().html()).doesNotContain(SECRET);
        assertThat(manager.opens("/settings").text()).contains("Not set up");
        assertThat(
                        refused.formTo(PAGE)
                                .with("encryption", "STARTTLS")
                                .with("password", SECRET)
                                .send()
                                .text())
                .contains("It is saved");
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        Visitor.Page page = manager.opens(PAGE).formTo(PAGE).with("port", "99999").send();

        assertThat(page.text())
                .contains(
                        "Enter the name of the server",
                        "Enter the port",
                        "Enter the user name",
                        "Enter the sender’s address",
                        "Choose what goes by e-mail");
    }

    @Test
    void aPasswordGoesOnForTheSameServerAndIsAskedAgainForAnother() {
        filled("127.0.0.1", 25).send();
        filled("127.0.0.1", 25).with("password", "").with("fromName", "Another name").send();
        assertThat(kept()).isEqualTo(SECRET);

        Visitor.Page other = filled("127.0.0.9", 25).with("password", "").send();
        assertThat(other.text()).contains("Enter it again");
        assertThat(kept()).isEqualTo(SECRET);
    }

    @Test
    void aTestMessageShowsWhetherItIsRight() throws Exception {
        try (PostOffice office = PostOffice.openTo("office", SECRET)) {
            filled("127.0.0.1", office.port()).with("password", "Zebra-crossing").send();
            assertThat(tried().text())
                    .contains("did not go", "did not accept the user name")
                    .doesNotContain("Zebra");
            filled("127.0.0.1", office.port()).send();
            assertThat(tried().text()).contains("The mail server took the last test message");
            assertThat(office.all()).hasSize(1);
            assertThat(office.all().getFirst().getSubject()).startsWith("A test message from");
        }
    }

    /**
     * The provider changes the refresh token at each use: the next message goes with the new one.
     */
    @Test
    void aRefreshTokenIsSealedAndItsSuccessorTakesItsPlace() throws Exception {
        String first = "R3fresh-of-the-office";
        String second = "R3fresh-that-came-next";
        List<String> asked = new ArrayList<>();
        HttpServer tokens =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tokens.createContext(
                "/token",
                exchange -> {
                    asked.add(
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
                    byte[] answer =
                            "{\"access_token\":\"fresh\",\"refresh_token\":\"%s\"}"
                                    .formatted(second)
                                    .getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        tokens.start();
        try (PostOffice office = PostOffice.openTo("office", "fresh")) {
            Visitor.Form form =
                    filled("127.0.0.1", office.port())
                            .with("signIn", "XOAUTH2_OF_A_MAILBOX")
                            .with(
                                    "tokenAddress",
                                    "http://127.0.0.1:%d/token"
                                            .formatted(tokens.getAddress().getPort()))
                            .with("client", "the-client");
            assertThat(form.with("refreshToken", "").send().text())
                    .contains("Enter the refresh token too");
            assertThat(asked).isEmpty();
            Visitor.Page saved = form.with("refreshToken", first).send();
            assertThat(saved.text()).contains("It is saved");
            assertThat(saved.seen().html()).doesNotContain(SECRET, first);

            assertThat(tried().text()).contains("The mail server took the last test message");
            assertThat(tried().text()).contains("The mail server took the last test message");
            assertThat(office.all()).hasSize(2);
            assertThat(asked.getFirst()).contains("refresh_token=" + first);
            assertThat(asked.getLast()).contains("refresh_token=" + second);
            assertThat(kept()).isEqualTo(SECRET + "\n" + second);
            assertThat(everythingStored())
                    .noneMatch(words -> words.contains(SECRET) || words.contains("R3fresh"));
        } finally {
            tokens.stop(0);
        }
    }

    private Visitor.Page tried() {
        manager.opens(PAGE).formTo(PAGE + "/test").with("testTo", "manager@school.example").send();
        return manager.opens(PAGE);
    }

    @Test
    void whereNothingIsSetUpNoConnectionIsMade() {
        try (ScriptedServer server = ScriptedServer.that()) {
            filled("127.0.0.1", server.port()).with("signIn", "NONE").send();
            Visitor.Form form = manager.opens(PAGE).formTo(PAGE + "/test");
            Visitor.Page ended = manager.opens(PAGE).formTo(PAGE + "/end").send();
            assertThat(ended.text()).contains("It is saved", "Nothing is set up yet");
            form.with("testTo", "manager@school.example").send();

            assertThat(server.taken()).isEmpty();
            assertThat(manager.opens("/settings/history").text()).contains("None any more");
        }
    }

    @Test
    void whoSetsItUpIsThereForTechniciansAndNobodyElseFindsIt() {
        assertThat(Right.MANAGE_MAIL.roles())
                .containsExactlyInAnyOrder(
                        Role.BUSINESS_MANAGER, Role.HEADTEACHER, Role.TECHNICIAN);
        assertThat(school.visitedBy("it", Role.TECHNICIAN).opens(PAGE).status()).isEqualTo(200);
        assertThat(school.visitedBy("deputy", Role.SENIOR_LEADER).opens(PAGE).status())
                .isEqualTo(404);
    }

    private String kept() {
        MailSettings settings = school.program().the(MailSettings.class);
        return school.program()
                .the(Acts.class)
                .lookUp(
                        org.evenhand.access.Scopes.ofEvenhand(school.org(), "testtest"),
                        unit ->
                                MailSettings.of(unit)
                                        .map(one -> settings.secret(unit, one.id()))
                                        .orElse(""));
    }

    /** Every fact of the school, as it lies in the database and so in a backup. */
    private List<String> everythingStored() throws Exception {
        try (var owner =
                school.program().the(PostgresServer.class).login(DatabaseRole.OWNER).connect()) {
            JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(owner, true));
            sql.sql("select set_config('evenhand.org', :org, false)")
                    .param("org", school.org().text())
                    .query(String.class)
                    .single();
            return sql
                    .sql("select body from evenhand.fact_content")
                    .query(byte[].class)
                    .list()
                    .stream()
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .toList();
        }
    }
}
