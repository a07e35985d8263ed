package org.evenhand.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.walk.ChildEvenhand;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The database is killed in the middle of a morning at reception, and does not come back for a
 * while. The desk goes on, an emergency is written down, everything else is closed, and on return
 * the record holds what was shown, once, though the program is killed as well.
 */
@Paragraphs({"P51", "P62", "J1", "J3"})
class DeskWhileAwayTrial {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChildEvenhand evenhand = ChildEvenhand.withTheDemonstration("away");

    @AfterEach
    void stop() {
        evenhand.stop();
    }

    @Test
    void theDeskGoesOnAndTheRecordHoldsWhatItShowed() throws Exception {
        evenhand.start();
        Visitor office = signedIn("office");
        Visitor head = signedIn("head");
        Visitor stranger = new Visitor(evenhand.address());
        Visitor.Page openBefore = office.opens("/desk");
        Visitor.Form log =
                office.opens("/contacts/new")
                        .form()
                        .with("who", "Mr Test")
                        .with("channel", "EMAIL")
                        .with("day", "yesterday")
                        .with("time", "9am")
                        .with("account", "Sent while the database was away.");
        pause(Duration.ofSeconds(7));

        evenhand.takeTheDatabaseAway();

        Visitor.Form emergency =
                openBefore.formTo("/desk/help").with("kind", HelpKind.EMERGENCY.name());
        // While the disk takes nothing, nobody is let to believe it, also not when pressed again.
        Files.createDirectory(journal());
        for (int press = 0; press < 2; press++) {
            assertThat(emergency.send().title()).startsWith("Nobody was told: fetch help yourself");
        }
        Files.delete(journal());

        // The page that stood open goes on, and a call for help from it is not lost.
        Visitor.Page called = emergency.send();
        assertThat(called.title()).startsWith("Fetch help yourself: no senior sees this yet");
        assertThat(called.text()).contains("Ring 999", "It is written down");
        Visitor.Page found =
                office.opens("/desk").formTo("/desk/away").with("wanted", "daren witlock").send();
        assertThat(found.text())
                .contains("from memory", "Darren Whitlock", "Refuse nobody on a name alone")
                .containsPattern("As at \\d\\d:\\d\\d, from memory")
                .doesNotContain("cannot talk to you by telephone");
        assertThat(answer(found, "Nobody").text())
                .contains("Not sure who it is")
                .doesNotContain("cannot talk to you by telephone");
        assertThat(answer(found, "Kai").text()).contains("I cannot talk to you by telephone");
        assertThat(search(office, "Sunita Rao").text())
                .contains("Nobody of that name has anything in force, as at ");

        // Everything else is closed at once or within seconds, and says what to do.
        for (Visitor.Page closed :
                new Visitor.Page[] {
                    office.opens("/contacts/new"), head.opens("/restrictions"), log.send()
                }) {
            assertThat(closed.status()).isEqualTo(503);
            assertThat(closed.text()).contains("go back, leave it open", "Ring 999");
        }
        // A tablet hears at once that it is the records alone, and not the network.
        Visitor.Page tablet =
                stranger.posts(
                        "/desk/tablet/journal",
                        "application/json",
                        "{\"entries\":[]}".getBytes(StandardCharsets.UTF_8));
        assertThat(tablet.status()).isEqualTo(503);
        assertThat(tablet.headers().keySet()).anyMatch("Evenhand-Records-Away"::equalsIgnoreCase);
        // Nobody is shown anything without a ticket: whether signed in or not.
        for (Visitor without : new Visitor[] {head, stranger}) {
            assertThat(without.opens("/desk").status()).isEqualTo(503);
            Visitor.Page page = without.opens("/desk/away");
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.text())
                    .contains("cannot be opened here", "Ring 999")
                    .doesNotContain("Who is it?");
            for (String path : new String[] {"/desk/away", "/desk/away/card"}) {
                assertThat(
                                without.posts(
                                                path,
                                                List.of(
                                                        new String[] {"wanted", "Darren Whitlock"},
                                                        new String[] {"by", "sight"}))
                                        .text())
                        .doesNotContain("Whitlock");
            }
        }

        String onTheDisk = Files.readString(journal());
        assertThat(onTheDisk).doesNotContain("Whitlock").doesNotContain("Denise");
        // The program is killed too; what was acknowledged is on the disk.
        evenhand.killProgram();
        evenhand.bringTheDatabaseBack();
        evenhand.start();
        until(() -> Files.notExists(journal()) && Files.notExists(entering()));

        assertThat(counted("frontdesk.help-called")).isEqualTo(1);
        assertThat(shown())
                .containsExactly("desk-search 1", "desk-card 1", "desk-card 1", "desk-search 0");
        assertThat(signedIn("head").opens("/desk/calls").text())
                .contains("Emergency at", "Denise Cole");
        assertThat(evenhand.command(Map.of(), "verify", "--demo").words())
                .contains("of 1 organisations", "Nothing is wrong.");
        // The form that was kept open is sent again, and saved.
        assertThat(log.send().text()).contains("Sent while the database was away.");
        assertThat(counted("frontdesk.help-called")).isEqualTo(1);
    }

    private Visitor signedIn(String name) {
        Visitor visitor = new Visitor(evenhand.address());
        visitor.signsIn(name, "evenhand-demo");
        return visitor;
    }

    private static Visitor.Page search(Visitor office, String wanted) {
        return office.opens("/desk").formTo("/desk/away").with("wanted", wanted).send();
    }

    private static Visitor.Page answer(Visitor.Page found, String second) {
        return found.formTo("/desk/away/card").with("second", second).send();
    }

    private Path journal() {
        return evenhand.home().resolve("demo/desk/journal");
    }

    private Path entering() {
        return evenhand.home().resolve("demo/desk/entering");
    }

    private long counted(String fact) throws IOException, SQLException {
        return rows("select count(*) from evenhand.fact where name = '" + fact + "'").stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    /** What was shown and about how many people besides the one who asked. */
    private List<String> shown() throws IOException, SQLException {
        return rows(
                """
                select convert_from(c.body, 'UTF8')::jsonb ->> 'what'
                    || ' ' || cardinality(f.subject_ids) - 1
                from evenhand.fact f join evenhand.fact_content c using (org_id, fact_id)
                where f.name = 'frontdesk.shown-while-away' order by f.occurred_at
                """);
    }

    private List<String> rows(String sql) throws IOException, SQLException {
        try (Connection reads = evenhand.readsTheDatabase();
                Statement statement = reads.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }

    private static void until(BooleanSupplier so) {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it took too long").isLessThan(latest);
            pause(Duration.ofMillis(200));
        }
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(time.toMillis()));
    }
}
