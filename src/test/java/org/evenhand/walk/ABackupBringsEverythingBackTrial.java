package org.evenhand.walk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.evenhand.database.backup.RecoveryKey;
import org.junit.jupiter.api.Test;

/**
 * HOLD-11, by pages and commands alone: a school makes its recovery key and a backup, the machine
 * is lost, and an empty one is given everything back.
 */
class ABackupBringsEverythingBackTrial {
    private static final String WORDS = "She shouted Canary Cottage across the yard.";

    /** In clear it would be found in any copy; long enough for several pieces. */
    private static final byte[] FILE =
            "The Canary note, kept as it came.\n".repeat(20_000).getBytes(UTF_8);

    private final ChildEvenhand old = new ChildEvenhand("old");

    @Test
    void onAnEmptyMachineTheRecordIsBackAndEveryoneSignsInAsBefore() throws Exception {
        old.start();
        found();
        Visitor business = new Visitor(old.address());
        business.signsIn("business", RunningEvenhand.PASSWORD);
        Visitor.Page saved = logged(business);

        assertThat(business.opens("/settings/record").text())
                .contains("nothing is wrong")
                .contains("Not sealed yet");
        String key = recoveryKey(business);
        Path backup = backup(business);
        assertThat(Files.readString(backup, ISO_8859_1)).doesNotContain("Canary");

        triedOnThePage(business, key);

        // Beside the running program, by command.
        ChildEvenhand.Said verified = old.command(Map.of(), "verify");
        assertThat(verified.words()).contains("and 1 files against", "Nothing is wrong.");
        assertThat(verified.code()).isZero();
        Path second = backup.resolveSibling("by-command.backup");
        ChildEvenhand.Said made = old.command(Map.of(), "backup", second.toString());
        assertThat(made.words()).contains("1 schools, 1 accounts");
        assertThat(old.command(Map.of(), "backup", second.toString()).code())
                .as("nothing is overwritten")
                .isEqualTo(1);
        ChildEvenhand.Said refused =
                old.command(Map.of("EVENHAND_RECOVERY_KEY", key), "restore", backup.toString());
        assertThat(refused.words()).contains("not empty");
        old.stop();

        ChildEvenhand fresh = new ChildEvenhand("fresh");
        assertThat(
                        fresh.command(
                                Map.of("EVENHAND_RECOVERY_KEY", "x"), "restore", backup.toString()))
                .extracting(ChildEvenhand.Said::code)
                .isEqualTo(1);
        ChildEvenhand.Said restored =
                fresh.command(Map.of("EVENHAND_RECOVERY_KEY", key), "restore", backup.toString());
        assertThat(restored.words())
                .contains("Restored 1 schools", "and 1 files against", "Nothing is wrong.");
        assertThat(restored.code()).isZero();
        fresh.start();
        Visitor again = new Visitor(fresh.address());
        again.signsIn("business", RunningEvenhand.PASSWORD);
        Visitor.Page back = again.opens(saved.at().getPath());
        assertThat(back.text()).contains(WORDS);
        assertThat(again.saves(fileOf(back)).bytes()).isEqualTo(FILE);
        fresh.stop();
    }

    private void found() {
        new Visitor(old.address())
                .opens("/first-run")
                .form()
                .with("school", "Trial School")
                .with("type", "MAINTAINED")
                .with("name", "The business manager")
                .with("signInName", "business")
                .with("password", RunningEvenhand.PASSWORD)
                .with("code", old.firstRunCode())
                .send();
    }

    private static Visitor.Page logged(Visitor visitor) {
        return visitor.opens("/contacts/new")
                .form()
                .with("who", "Ms Test")
                .with("channel", "IN_PERSON_ON_SITE")
                .with("day", "yesterday")
                .with("time", "9am")
                .with("account", WORDS)
                .withFile("files", "note.txt", FILE)
                .send();
    }

    private static String fileOf(Visitor.Page entry) {
        return entry.seen().expectFirst("main a[href*=/evidence/]").attr("href");
    }

    /** Made on the page, after the password was said again; shown once. */
    private static String recoveryKey(Visitor business) {
        Visitor.Page asked = business.opens("/settings/backup").formTo("/recovery-key").send();
        assertThat(asked.at().getPath()).isEqualTo("/confirm");
        Visitor.Page waiting = asked.form().with("password", RunningEvenhand.PASSWORD).send();
        assertThat(waiting.at().getPath()).startsWith("/parked/");
        Visitor.Page shown = waiting.formTo("/recovery-key").send();
        String key = shown.seen().expectFirst("#recovery-key").text();
        assertThat(business.opens("/settings/backup").text()).doesNotContain(key);
        return key;
    }

    /** Beside what is served; the key is on no page, and a wrong one opens nothing. */
    private void triedOnThePage(Visitor business, String key) {
        String page =
                business.opens("/settings/backup")
                        .seen()
                        .expectFirst("main a[href$=/try]")
                        .attr("href");
        assertThat(tried(business, page, "x").text()).contains("That is no recovery key");
        String another = RecoveryKey.fresh().onPaper();
        assertThat(tried(business, page, another).text())
                .contains("Can this backup be brought back?")
                .doesNotContain("Yes.", another);

        Visitor.Page whole = tried(business, page, key);

        assertThat(whole.text())
                .contains("Yes. It came back whole", "1 schools, 1 accounts", "and 1 files against")
                .doesNotContain(key);
        assertThat(old.home().resolve("trial-restore")).doesNotExist();
        assertThat(business.opens("/settings/record").text()).contains("nothing is wrong");
    }

    private static Visitor.Page tried(Visitor business, String page, String key) {
        return business.opens(page).form().with("key", key).send();
    }

    private Path backup(Visitor business) throws Exception {
        Visitor.Form form = business.opens("/settings/backup").form();
        form.send();
        Visitor.Page once = form.send();
        assertThat(once.text()).contains("1 backup on this machine");
        String href = once.seen().expectFirst("main a[href$=.backup]").attr("href");
        Visitor.Page fetched = business.opens(href);
        assertThat(fetched.headers().toString()).contains("attachment", "no-store");
        String name = href.substring(href.lastIndexOf('/') + 1);
        return Files.copy(
                old.home().resolve("backups").resolve(name),
                Files.createTempDirectory("taken-away").resolve(name));
    }
}
